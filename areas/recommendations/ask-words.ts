import { words } from '../../platform/words.ts'

/** Asking somebody, in three screens: whom, what they will see, and a last look. */
export const askWords = words('recommendationAsks', {
  whichTitle: {
    fr: 'À propos de quelle expérience ?',
    facile: 'Pour quelle expérience ?',
    en: 'About which experience?',
  },
  whichHint: {
    fr: 'Choisissez ce que l’autre personne vous a vu faire.',
    facile: 'Choisissez ce que l’autre a vu.',
    en: 'Choose what the other person saw you do.',
  },
  noneTitle: {
    fr: 'Racontez d’abord une expérience',
    facile: 'Racontez d’abord une expérience',
    en: 'First tell an experience',
  },
  noneText: {
    fr: 'On vous recommande pour quelque chose que vous avez vécu.',
    facile: 'On vous recommande pour ce que vous avez vécu.',
    en: 'People recommend you for something you lived.',
  },
  tell: { fr: 'Je raconte', facile: 'Je raconte', en: 'I tell' },
  stepWho: { fr: 'La personne', facile: 'La personne', en: 'The person' },
  stepWhat: { fr: 'Ce qu’elle voit', facile: 'Ce qu’elle voit', en: 'What they see' },
  stepLook: { fr: 'Dernier regard', facile: 'Dernier regard', en: 'A last look' },

  whoTitle: {
    fr: 'Qui vous a vu faire ?',
    facile: 'Qui vous a vu faire ?',
    en: 'Who saw you do it?',
  },
  whoHint: {
    fr: 'À propos de : {title}. La personne répond sans compte, en trois minutes.',
    facile: 'À propos de : {title}\nLa personne répond en trois minutes.',
    en: 'About: {title}. They answer without an account, in three minutes.',
  },
  relation: { fr: 'C’est…', facile: 'C’est…', en: 'This is…' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  way: { fr: 'Comment lui demander ?', facile: 'Comment lui demander ?', en: 'How to ask them?' },
  'way-mail': { fr: 'Par e-mail', facile: 'Par e-mail', en: 'By e-mail' },
  'wayHint-mail': {
    fr: 'Une lettre avec un lien, à son adresse',
    facile: 'Une lettre, à son adresse',
    en: 'A letter with a link, to their address',
  },
  'way-place': { fr: 'Face à face', facile: 'Face à face', en: 'Face to face' },
  'wayHint-place': {
    fr: 'Un code sur votre écran, à scanner avec son téléphone',
    facile: 'Un code à scanner sur votre écran',
    en: 'A code on your screen, to scan with their phone',
  },
  mail: { fr: 'Son adresse e-mail', facile: 'Son adresse e-mail', en: 'Their e-mail address' },
  mailHint: {
    fr: 'Seulement par e-mail. Demandez-lui d’abord si elle veut bien.',
    facile: 'Seulement par e-mail.\nDemandez-lui d’abord.',
    en: 'Only by e-mail. Ask them first if they agree.',
  },
  noPost: {
    fr: 'Ici, le courrier n’est pas encore réglé. Montrez un code, face à face.',
    facile: 'Le courrier ne marche pas encore ici.\nMontrez un code.',
    en: 'Mail is not set up here yet. Show a code, face to face.',
  },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },

  whatTitle: {
    fr: 'Que va voir la personne ?',
    facile: 'Que va voir la personne ?',
    en: 'What will they see?',
  },
  whatHint: {
    fr: 'Rien d’autre que ce que vous choisissez ici.',
    facile: 'Elle voit seulement vos choix.',
    en: 'Nothing but what you choose here.',
  },
  skills: {
    fr: 'Ce que vous savez faire',
    facile: 'Ce que vous savez faire',
    en: 'What you know how to do',
  },
  skillsHint: { fr: 'Trois au plus.', facile: 'Trois au plus.', en: 'Three at most.' },
  showsText: {
    fr: 'Montrer aussi mon récit',
    facile: 'Montrer aussi mon texte',
    en: 'Show my story too',
  },
  name: {
    fr: 'Votre prénom, comme cette personne vous connaît',
    facile: 'Votre prénom, pour cette personne',
    en: 'Your first name, as they know you',
  },
  message: { fr: 'Votre message', facile: 'Votre message', en: 'Your message' },
  messageHint: {
    fr: 'Il est prêt. Changez-le si vous voulez.',
    facile: 'Il est prêt.\nVous pouvez le changer.',
    en: 'It is ready. Change it if you like.',
  },
  prepared: {
    fr: 'Bonjour,\nVous m’avez vu faire quelque chose : {title}.\nPouvez-vous dire ce que vous avez vu ? Cela m’aide à montrer ce que je sais faire.\nMerci !',
    facile:
      'Bonjour,\nVous m’avez vu faire ceci : {title}.\nPouvez-vous dire ce que vous avez vu ?\nMerci !',
    en: 'Hello,\nYou saw me do something: {title}.\nCould you say what you saw? It helps me show what I know how to do.\nThank you!',
  },
  look: { fr: 'Je regarde avant d’envoyer', facile: 'Je regarde avant', en: 'Look before sending' },

  lookTitle: {
    fr: 'Voici ce que la personne verra',
    facile: 'La personne voit ceci',
    en: 'This is what they will see',
  },
  lookHint: {
    fr: 'Votre mot arrivera à {mail}.',
    facile: 'Votre mot arrive à {mail}.',
    en: 'Your word will arrive at {mail}.',
  },
  lookHintPlace: {
    fr: 'Elle le lira sur son téléphone, à côté de vous.',
    facile: 'Elle lit sur son téléphone.',
    en: 'They will read it on their phone, beside you.',
  },
  send: { fr: 'J’envoie', facile: 'J’envoie', en: 'Send' },
  showCode: { fr: 'Je montre le code', facile: 'Je montre le code', en: 'Show the code' },
  change: { fr: 'Je change quelque chose', facile: 'Je change', en: 'Change something' },
  later: { fr: 'Pas maintenant', facile: 'Pas maintenant', en: 'Not now' },
})
