import { words } from '../../platform/words.ts'

/** Looking at what somebody sent, for those whose view is asked. */
export const reviewWords = words('reviews', {
  title: { fr: 'Demandes à relire', facile: 'Demandes à lire', en: 'Applications to read' },
  intro: {
    fr: 'Des personnes montrent ce qu’elles savent faire et attendent votre regard.',
    facile: 'Des personnes attendent votre avis.',
    en: 'People show what they know how to do and wait for your view.',
  },
  counts: {
    fr: '{waiting} {waiting|demande attend|demandes attendent}, dont {own} sans votre avis',
    facile: '{waiting} {waiting|demande attend|demandes attendent}.\n{own} sans votre avis.',
    en: '{waiting} {waiting|application waits|applications wait}, {own} without your view',
  },
  none: { fr: 'Rien à relire', facile: 'Rien à lire', en: 'Nothing to read' },
  noneText: {
    fr: 'Quand quelqu’un demandera un badge, sa demande sera ici et vous recevrez une lettre.',
    facile: 'Les demandes seront ici.\nVous recevez une lettre.',
    en: 'When somebody asks for a badge, it will be here and you will receive a letter.',
  },
  noOpening: {
    fr: 'Aucun de vos badges n’est ouvert aux demandes',
    facile: 'Aucun badge n’est ouvert',
    en: 'None of your badges is open to applications',
  },
  noOpeningText: {
    fr: 'Ouvrez un badge : chacun pourra le demander en montrant ce qu’il sait faire.',
    facile: 'Ouvrez un badge.\nOn pourra le demander.',
    en: 'Open a badge: anybody may ask for it by showing what they know how to do.',
  },
  toGive: { fr: 'Mes badges à donner', facile: 'Mes badges', en: 'Badges I may give' },
  filter: { fr: 'Badge', facile: 'Badge', en: 'Badge' },
  all: { fr: 'Tous les badges', facile: 'Tous les badges', en: 'All badges' },
  who: { fr: 'Qui', facile: 'Qui', en: 'Who' },
  badge: { fr: 'Badge', facile: 'Badge', en: 'Badge' },
  sentOn: { fr: 'Envoyée', facile: 'Envoyée', en: 'Sent' },
  due: { fr: 'Avant le', facile: 'Avant le', en: 'Before' },
  voices: { fr: 'Avis', facile: 'Avis', en: 'Views' },
  voicesOf: {
    fr: '{said} {said|donné|donnés}, {needed} oui {needed|demandé|demandés}',
    facile: '{said} sur {needed}',
    en: '{said} given, {needed} yes needed',
  },
  mine: { fr: 'Le mien', facile: 'Le mien', en: 'Mine' },
  mineDone: { fr: 'Donné', facile: 'Donné', en: 'Given' },
  mineToDo: { fr: 'À donner', facile: 'À donner', en: 'To give' },
  changeRules: {
    fr: 'Réglages : {badge}',
    facile: 'Réglages : {badge}',
    en: 'Settings: {badge}',
  },

  oneTitle: {
    fr: '{name} demande « {badge} »',
    facile: '{name} demande : {badge}',
    en: '{name} asks for “{badge}”',
  },
  oneHint: {
    fr: 'Dites ce que vous voyez, jamais ce que vous pensez de la personne. Votre nom est montré avec votre avis. Avant le {day}.',
    facile: 'Dites ce que vous voyez.\nVotre nom est montré.\nAvant le {day}.',
    en: 'Say what you see, never what you think of the person. Your name is shown with your view. Before {day}.',
  },
  again: {
    fr: 'C’est l’envoi {round}. La fois d’avant, vous aviez écrit :',
    facile: 'C’est l’envoi {round}.\nVous aviez écrit :',
    en: 'This is sending {round}. The time before, you wrote:',
  },
  seenLegend: {
    fr: 'Pour ce critère',
    facile: 'Pour ce critère',
    en: 'For this criterion',
  },
  'mark-yes': { fr: 'C’est vu', facile: 'C’est vu', en: 'It is seen' },
  'mark-more': {
    fr: 'Il manque quelque chose',
    facile: 'Il manque quelque chose',
    en: 'Something is missing',
  },
  markWords: {
    fr: 'Un mot sur ce critère',
    facile: 'Un mot sur ce critère',
    en: 'A word on this criterion',
  },
  markWordsHint: {
    fr: 'S’il manque quelque chose : quoi, et comment le montrer.',
    facile: 'Dites ce qui manque.',
    en: 'When something is missing: what, and how to show it.',
  },
  verdict: { fr: 'Au total', facile: 'Au total', en: 'All in all' },
  'verdict-yes': {
    fr: 'Oui, pour le badge',
    facile: 'Oui pour le badge',
    en: 'Yes, for the badge',
  },
  'verdict-more': {
    fr: 'Il manque quelque chose',
    facile: 'Il manque quelque chose',
    en: 'Something is missing',
  },
  'verdict-no': { fr: 'Pas cette fois', facile: 'Pas cette fois', en: 'Not this time' },
  'verdict-yes-hint': {
    fr: 'Tous les critères sont vus.',
    facile: 'Tout est vu.',
    en: 'Every criterion is seen.',
  },
  'verdict-more-hint': {
    fr: 'La personne complète et renvoie.',
    facile: 'La personne complète.',
    en: 'The person completes it and sends it again.',
  },
  'verdict-no-hint': {
    fr: 'Choisissez pourquoi, et dites-le avec égards.',
    facile: 'Dites pourquoi, avec égards.',
    en: 'Choose why, and say it with regard.',
  },
  reason: {
    fr: 'Pourquoi pas cette fois ?',
    facile: 'Pourquoi pas cette fois ?',
    en: 'Why not this time?',
  },
  'reason-': { fr: 'Sans objet', facile: 'Rien à dire', en: 'Not needed' },
  'reason-not-seen': {
    fr: 'Ce qui est montré ne permet pas de le voir',
    facile: 'On ne le voit pas ici',
    en: 'What is shown does not let it be seen',
  },
  'reason-other-badge': {
    fr: 'Un autre badge irait mieux',
    facile: 'Un autre badge va mieux',
    en: 'Another badge would fit better',
  },
  'reason-too-early': {
    fr: 'C’est un peu tôt : encore de la pratique',
    facile: 'C’est un peu tôt',
    en: 'It is a little early: some more practice',
  },
  'reason-not-own': {
    fr: 'On ne voit pas ce que la personne a fait elle-même',
    facile: 'On ne voit pas ce que vous avez fait',
    en: 'One cannot see what the person did themselves',
  },
  overall: {
    fr: 'Ce que vous voulez lui dire',
    facile: 'Ce que vous voulez dire',
    en: 'What you want to tell them',
  },
  overallHint: {
    fr: 'La personne le lit. Commencez par ce qui est réussi.',
    facile: 'La personne le lit.\nDites d’abord ce qui va bien.',
    en: 'They read it. Begin with what went well.',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  give: { fr: 'Je donne mon avis', facile: 'Je donne mon avis', en: 'Give my view' },
  said: {
    fr: 'Votre avis est gardé. Merci de votre regard.',
    facile: 'Votre avis est gardé.\nMerci.',
    en: 'Your view is kept. Thank you for looking.',
  },
  back: { fr: 'Toutes les demandes', facile: 'Toutes les demandes', en: 'All applications' },
  problem: {
    fr: 'Critère {place}',
    facile: 'Critère {place}',
    en: 'Criterion {place}',
  },

  letterTitle: {
    fr: 'Votre avis est demandé',
    facile: 'Votre avis est demandé',
    en: 'Your view is asked',
  },
  letterHint: {
    fr: 'Pour le badge « {badge} ». Ce que des personnes montrent ne se lit qu’après un code, envoyé à l’adresse qui a reçu la lettre : {mail}.',
    facile: 'Pour le badge : {badge}.\nUn code part à cette adresse : {mail}.',
    en: 'For the badge “{badge}”. What people show is read only after a code, sent to the address that received the letter: {mail}.',
  },
  sendCode: { fr: 'Envoyez-moi un code', facile: 'Envoyez-moi un code', en: 'Send me a code' },
  codeSent: {
    fr: 'Le code est parti.',
    facile: 'Le code est parti.',
    en: 'The code is on its way.',
  },
  codeTitle: {
    fr: 'Quel code avez-vous reçu ?',
    facile: 'Quel code avez-vous reçu ?',
    en: 'Which code did you receive?',
  },
  code: { fr: 'Le code à 6 chiffres', facile: 'Le code à 6 chiffres', en: 'The 6-digit code' },
  enter: { fr: 'J’entre', facile: 'J’entre', en: 'I come in' },
  otherCode: { fr: 'Un autre code', facile: 'Un autre code', en: 'Another code' },
  greeting: {
    fr: 'Bonjour {name}. Voici les demandes du badge « {badge} ».',
    facile: 'Bonjour {name}.\nVoici les demandes : {badge}.',
    en: 'Hello {name}. Here are the applications for the badge “{badge}”.',
  },
  yourData: {
    fr: 'Votre adresse sert à vous écrire pour ce badge seulement. Elle est effacée dès que la structure ne vous invite plus ; demandez-le-lui quand vous voulez.',
    facile: 'Votre adresse sert pour ce badge.\nElle est effacée après.',
    en: 'Your address serves to write to you about this badge only. It is erased as soon as the organisation no longer invites you; ask it whenever you like.',
  },

  ownApplication: {
    fr: 'Personne ne relit sa propre demande.',
    facile: 'Vous ne pouvez pas lire votre demande.',
    en: 'Nobody reads their own application.',
  },
  movedOn: {
    fr: 'Cette demande n’attend plus d’avis : elle a changé, ou une réponse a été donnée.',
    facile: 'Cette demande n’attend plus d’avis.',
    en: 'This application waits for no view any more: it changed, or an answer was given.',
  },
  letterClosed: {
    fr: 'Ce lien ne marche plus.',
    facile: 'Ce lien ne marche plus.',
    en: 'This link works no more.',
  },
  codeNeeded: {
    fr: 'Ouvrez à nouveau le lien de la lettre : un code vous sera demandé.',
    facile: 'Ouvrez encore le lien de la lettre.',
    en: 'Open the link of the letter again: a code will be asked.',
  },
  wrongCode: {
    fr: 'Ce n’est pas ce code. Il reste {left} {left|essai|essais}.',
    facile: 'Ce n’est pas ce code.\nIl reste {left} {left|essai|essais}.',
    en: 'This is not the code. {left} {left|try|tries} left.',
  },
  codeOver: {
    fr: 'Ce code ne sert plus. Demandez-en un autre.',
    facile: 'Ce code ne marche plus.\nDemandez un autre code.',
    en: 'This code is over. Ask for another.',
  },
  tooManyCodes: {
    fr: 'Plusieurs codes sont déjà partis. Attendez une heure.',
    facile: 'Attendez une heure.',
    en: 'Several codes have left already. Wait an hour.',
  },
  lookAtAll: {
    fr: 'Dites pour chaque critère s’il est vu.',
    facile: 'Répondez pour chaque critère.',
    en: 'Say for each criterion whether it is seen.',
  },
  sayHere: {
    fr: 'Dites ce qui manque, pour que la personne sache quoi montrer.',
    facile: 'Dites ce qui manque.',
    en: 'Say what is missing, so that the person knows what to show.',
  },
  notAllSeen: {
    fr: 'Un critère au moins n’est pas vu : choisissez « Il manque quelque chose ».',
    facile: 'Un critère n’est pas vu.\nChoisissez : il manque quelque chose.',
    en: 'At least one criterion is not seen: choose “Something is missing”.',
  },
  sayWhatIsMissing: {
    fr: 'Dites ce qui manque : sur un critère, ou ici.',
    facile: 'Dites ce qui manque.',
    en: 'Say what is missing: on a criterion, or here.',
  },
  sayWhy: {
    fr: 'Choisissez pourquoi.',
    facile: 'Choisissez pourquoi.',
    en: 'Choose why.',
  },
  sayKindly: {
    fr: 'Écrivez une phrase pour la personne.',
    facile: 'Écrivez une phrase.',
    en: 'Write a sentence for the person.',
  },
})
