import { words } from '../../platform/words.ts'

/** Showing a CV by a link. */
export const linkWords = words('cvLinks', {
  title: { fr: 'Partager ce CV', facile: 'Montrer ce CV', en: 'Share this CV' },
  intro: {
    fr: 'Un lien montre le CV tel qu’il est aujourd’hui et demain. Vous l’arrêtez quand vous voulez.',
    facile:
      'Un lien montre votre CV.\nSi vous le changez, le lien change aussi.\nVous pouvez l’arrêter.',
    en: 'A link shows the CV as it is today and tomorrow. You stop it whenever you like.',
  },
  seeFirst: {
    fr: 'Voir comme un employeur',
    facile: 'Voir comme un employeur',
    en: 'See it as an employer',
  },
  newLink: { fr: 'Un nouveau lien', facile: 'Un nouveau lien', en: 'A new link' },
  label: { fr: 'Pour qui ?', facile: 'Pour qui ?', en: 'For whom?' },
  labelHint: {
    fr: 'Facultatif. Pour vous y retrouver ; vous seul le lisez.',
    facile: 'Pas obligatoire.\nVous seul le lisez.',
    en: 'Optional. To find your way; only you read it.',
  },
  protect: {
    fr: 'Demander un code à quatre chiffres',
    facile: 'Demander un code',
    en: 'Ask for a four-digit code',
  },
  pin: { fr: 'Le code', facile: 'Le code', en: 'The code' },
  pinHint: {
    fr: 'Quatre chiffres, à donner de vive voix.',
    facile: 'Quatre chiffres.\nDites-les de vive voix.',
    en: 'Four digits, to be told by voice.',
  },
  make: { fr: 'Je fais le lien', facile: 'Je fais le lien', en: 'Make the link' },
  made: {
    fr: 'Le lien est prêt. Copiez l’adresse et envoyez-la.',
    facile: 'Le lien est prêt.\nCopiez l’adresse.',
    en: 'The link is ready. Copy the address and send it.',
  },
  openLinks: { fr: 'Vos liens ouverts', facile: 'Vos liens ouverts', en: 'Your open links' },
  noLink: {
    fr: 'Aucun lien ouvert : personne ne voit ce CV.',
    facile: 'Aucun lien.\nPersonne ne voit ce CV.',
    en: 'No open link: nobody sees this CV.',
  },
  unnamed: { fr: 'Lien sans nom', facile: 'Lien sans nom', en: 'Unnamed link' },
  until: { fr: 'Jusqu’au {day}', facile: 'Jusqu’au {day}', en: 'Until {day}' },
  withPin: { fr: 'Avec un code', facile: 'Avec un code', en: 'With a code' },
  address: { fr: 'Adresse à envoyer', facile: 'Adresse à envoyer', en: 'Address to send' },
  stop: { fr: 'J’arrête ce lien', facile: 'J’arrête', en: 'Stop this link' },
  stopped: {
    fr: 'Le lien est arrêté. Il ne montre plus rien.',
    facile: 'Le lien est arrêté.\nIl ne montre plus rien.',
    en: 'The link is stopped. It shows nothing any more.',
  },
  backToCv: { fr: 'Retour au CV', facile: 'Retour au CV', en: 'Back to the CV' },

  // Whoever opens the link
  pinTitle: {
    fr: 'Ce CV demande un code',
    facile: 'Il faut un code',
    en: 'This CV asks for a code',
  },
  pinAsk: {
    fr: 'La personne qui vous a envoyé le lien vous le donne.',
    facile: 'Demandez le code à la personne.',
    en: 'The person who sent you the link gives it.',
  },
  enter: { fr: 'Je vois le CV', facile: 'Je vois le CV', en: 'See the CV' },
  downloadPdf: { fr: 'Télécharger le PDF', facile: 'Télécharger le PDF', en: 'Download the PDF' },
  madeWith: {
    fr: 'CV fait avec Sillage. La personne peut arrêter ce lien à tout moment.',
    facile: 'CV fait avec Sillage.\nLa personne peut arrêter ce lien.',
    en: 'CV made with Sillage. The person may stop this link at any time.',
  },
  noSuchLink: {
    fr: 'Ce lien n’existe pas.',
    facile: 'Ce lien n’existe pas.',
    en: 'This link does not exist.',
  },
  linkClosed: {
    fr: 'Ce lien ne montre plus rien. Demandez un nouveau lien à la personne.',
    facile: 'Ce lien est fermé.\nDemandez un nouveau lien.',
    en: 'This link shows nothing any more. Ask the person for a new one.',
  },
  throughReferent: {
    fr: 'Avant 18 ans, montrez votre CV avec la personne qui vous accompagne.',
    facile: 'Vous avez moins de 18 ans.\nMontrez votre CV avec votre conseiller.',
    en: 'Under 18, show your CV with the person who accompanies you.',
  },
  ageNeeded: {
    fr: 'Avant de montrer un CV, dites votre âge. Une tranche suffit : « 18 ans ou plus », par exemple.',
    facile: 'Dites d’abord votre âge.\nUne tranche suffit.',
    en: 'Before showing a CV, say your age. A range is enough: “18 or over”, for instance.',
  },
  sayAge: { fr: 'Je dis mon âge', facile: 'Je dis mon âge', en: 'Say my age' },
  tooManyLinks: {
    fr: 'Vous avez déjà {max} liens ouverts. Arrêtez-en un d’abord.',
    facile: 'Vous avez déjà {max} liens.\nArrêtez un lien d’abord.',
    en: 'You already have {max} open links. Stop one first.',
  },
  badPin: {
    fr: 'Le code a quatre chiffres.',
    facile: 'Le code a quatre chiffres.',
    en: 'The code has four digits.',
  },
  wrongPin: {
    fr: 'Ce n’est pas ce code. Il reste {left} {left|essai|essais}.',
    facile: 'Ce n’est pas ce code.\nIl reste {left} {left|essai|essais}.',
    en: 'This is not the code. {left} {left|try|tries} left.',
  },
  linkWaits: {
    fr: 'Trop d’essais. Attendez {minutes} {minutes|minute|minutes}.',
    facile: 'Trop d’essais.\nAttendez {minutes} {minutes|minute|minutes}.',
    en: 'Too many tries. Wait {minutes} {minutes|minute|minutes}.',
  },
})
