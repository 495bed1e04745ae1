import { words } from '../../platform/words.ts'

/** Making a CV: what is asked and said on the screens. What stands on the paper is in `paper-words.ts`. */
export const cvWords = words('cv', {
  title: { fr: 'Mes CV', facile: 'Mes CV', en: 'My CVs' },
  intro: {
    fr: 'Un CV pour chaque métier ou chaque envoi. Vous choisissez ce qu’on y voit.',
    facile: 'Un CV par métier.\nVous choisissez ce qu’on voit.',
    en: 'One CV for each occupation or each application. You choose what is seen.',
  },
  onlyYou: {
    fr: 'Vous seul voyez vos CV, tant que vous ne les partagez pas.',
    facile: 'Vous seul voyez vos CV.\nVous pouvez les montrer plus tard.',
    en: 'Only you see your CVs, as long as you do not share them.',
  },
  emptyTitle: {
    fr: 'Votre premier CV est presque fait',
    facile: 'Votre CV est presque fait',
    en: 'Your first CV is nearly done',
  },
  emptyText: {
    fr: 'Il reprend ce que vous avez raconté, avec vos mots. Vous enlevez et ajoutez ce que vous voulez.',
    facile: 'Le CV reprend vos mots.\nVous pouvez tout changer.',
    en: 'It takes what you told, in your words. You take out and add what you like.',
  },
  nothingTitle: {
    fr: 'Un CV se remplit avec ce que vous avez vécu',
    facile: 'Un CV parle de ce que vous avez vécu',
    en: 'A CV fills with what you lived',
  },
  nothingText: {
    fr: 'Racontez d’abord une chose : un stage, un repas pour dix, un match.',
    facile: 'Racontez d’abord une chose.\nUn stage, un repas, un match.',
    en: 'First tell one thing: an internship, a meal for ten, a match.',
  },
  tell: { fr: 'Je raconte', facile: 'Je raconte', en: 'I tell it' },
  make: { fr: 'Je fais un CV', facile: 'Je fais un CV', en: 'Make a CV' },
  makeOther: { fr: 'Je fais un autre CV', facile: 'Je fais un autre CV', en: 'Make another CV' },
  open: { fr: 'Ouvrir', facile: 'Ouvrir', en: 'Open' },
  changedOn: { fr: 'Changé le {day}', facile: 'Changé le {day}', en: 'Changed on {day}' },

  // Name
  nameTitle: {
    fr: 'Comment s’appelle ce CV ?',
    facile: 'Quel nom pour ce CV ?',
    en: 'What is this CV called?',
  },
  nameHint: {
    fr: 'Un nom pour vous y retrouver. Personne d’autre ne le lit.',
    facile: 'C’est un nom pour vous.\nVous seul le lisez.',
    en: 'A name to find your way. Nobody else reads it.',
  },
  nameLabel: { fr: 'Nom du CV', facile: 'Nom du CV', en: 'Name of the CV' },
  nameIdea: { fr: 'Mon CV', facile: 'Mon CV', en: 'My CV' },
  headlineLabel: {
    fr: 'Titre sur le papier',
    facile: 'Titre sur le papier',
    en: 'Title on the paper',
  },
  headlineHint: {
    fr: 'Facultatif. Le métier ou le poste que vous visez, avec vos mots.',
    facile: 'Pas obligatoire.\nLe métier que vous voulez faire.',
    en: 'Optional. The occupation or post you aim at, in your words.',
  },
  languageLabel: {
    fr: 'Langue des titres du CV',
    facile: 'Langue des titres du CV',
    en: 'Language of the headings',
  },
  languageHint: {
    fr: 'Vos propres mots restent tels que vous les avez écrits.',
    facile: 'Vos mots ne changent pas.',
    en: 'Your own words stay as you wrote them.',
  },
  fr: { fr: 'Français', facile: 'Français', en: 'French' },
  en: { fr: 'Anglais', facile: 'Anglais', en: 'English' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  later: { fr: 'Plus tard', facile: 'Plus tard', en: 'Later' },
  copyName: { fr: '{name} (copie)', facile: '{name}, copie', en: '{name} (copy)' },

  // The CV
  cvIntro: {
    fr: 'Tout est gardé. Changez ce que vous voulez, dans l’ordre que vous voulez.',
    facile: 'Tout est gardé.\nVous pouvez tout changer.',
    en: 'Everything is kept. Change what you like, in any order.',
  },
  reread: { fr: 'Relire mes mots', facile: 'Relire mes mots', en: 'Read my words again' },
  look: { fr: 'Je regarde mon CV', facile: 'Je regarde mon CV', en: 'See my CV' },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  none: { fr: 'Rien pour l’instant', facile: 'Rien pour l’instant', en: 'Nothing yet' },
  rowName: { fr: 'Nom et titre', facile: 'Nom et titre', en: 'Name and title' },
  rowAim: { fr: 'Métier visé', facile: 'Métier visé', en: 'Occupation aimed at' },
  noAim: { fr: 'Aucun en particulier', facile: 'Aucun métier précis', en: 'None in particular' },
  rowContact: { fr: 'Coordonnées', facile: 'Comment vous joindre', en: 'Contact' },
  rowProfile: { fr: 'En quelques mots', facile: 'En quelques mots', en: 'In a few words' },
  rowSkills: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Skills' },
  rowSentences: { fr: 'Vos phrases', facile: 'Vos phrases', en: 'Your sentences' },
  rowExperiences: { fr: 'Expériences', facile: 'Expériences', en: 'Experiences' },
  rowPeriods: { fr: 'Autres périodes', facile: 'Autres périodes', en: 'Other periods' },
  rowRecognitions: {
    fr: 'Badges et recommandations',
    facile: 'Badges et recommandations',
    en: 'Badges and recommendations',
  },
  rowCheck: {
    fr: 'Adresse pour vérifier',
    facile: 'Adresse pour vérifier',
    en: 'Address to check',
  },
  checkUntil: {
    fr: 'Jusqu’au {day}',
    facile: 'Jusqu’au {day}',
    en: 'Until {day}',
  },
  checkOpen: { fr: 'Ouverte', facile: 'Ouverte', en: 'Open' },
  rowOrder: { fr: 'Rubriques et ordre', facile: 'Parties et ordre', en: 'Parts and order' },
  rowLook: { fr: 'Présentation', facile: 'Dessin de la page', en: 'Layout' },
  chosen: {
    fr: '{count} {count|choisi|choisis}',
    facile: '{count} {count|choisi|choisis}',
    en: '{count} chosen',
  },
  chosenShe: {
    fr: '{count} {count|choisie|choisies}',
    facile: '{count} {count|choisie|choisies}',
    en: '{count} chosen',
  },
  worded: {
    fr: '{count} sur {of}',
    facile: '{count} sur {of}',
    en: '{count} of {of}',
  },
  changeName: { fr: 'Changer : {row}', facile: 'Changer : {row}', en: 'Change: {row}' },
  useIt: { fr: 'Utiliser ce CV', facile: 'Utiliser ce CV', en: 'Use this CV' },
  download: { fr: 'Télécharger', facile: 'Télécharger', en: 'Download' },
  pdf: {
    fr: 'PDF, pour envoyer ou imprimer',
    facile: 'PDF, pour envoyer',
    en: 'PDF, to send or print',
  },
  docx: {
    fr: 'Word ou LibreOffice, pour corriger',
    facile: 'Word, pour corriger',
    en: 'Word or LibreOffice, to edit',
  },
  asText: {
    fr: 'Texte à coller dans un formulaire',
    facile: 'Texte à copier',
    en: 'Text to paste in a form',
  },
  otherFormats: {
    fr: 'Formats pour d’autres sites',
    facile: 'Pour d’autres sites',
    en: 'Formats for other sites',
  },
  jsonResume: { fr: 'JSON Resume', facile: 'Fichier de données', en: 'JSON Resume' },
  europass: { fr: 'Europass (XML)', facile: 'Fichier Europass', en: 'Europass (XML)' },
  interview: {
    fr: 'Préparer l’entretien',
    facile: 'Préparer l’entretien',
    en: 'Prepare the interview',
  },
  share: {
    fr: 'Partager par un lien',
    facile: 'Montrer avec un lien',
    en: 'Share by a link',
  },
  more: { fr: 'Copier ou supprimer', facile: 'Copier ou supprimer', en: 'Copy or delete' },
  duplicateHint: {
    fr: 'Le même CV, pour viser autre chose.',
    facile: 'Le même CV, pour un autre métier.',
    en: 'The same CV, for another aim.',
  },
  duplicate: { fr: 'Je copie ce CV', facile: 'Je copie ce CV', en: 'Copy this CV' },
  deleteHint: {
    fr: 'Ses liens s’arrêtent aussitôt. Vous avez un jour pour changer d’avis.',
    facile: 'Ses liens s’arrêtent.\nVous avez un jour pour changer d’avis.',
    en: 'Its links stop at once. You have a day to change your mind.',
  },
  delete: { fr: 'Je supprime ce CV', facile: 'Je supprime ce CV', en: 'Delete this CV' },
  duplicated: {
    fr: 'Voici la copie. Changez son nom et son métier.',
    facile: 'Voici la copie.\nChangez son nom.',
    en: 'Here is the copy. Change its name and its aim.',
  },
  deleted: { fr: 'Le CV est supprimé.', facile: 'Le CV est supprimé.', en: 'The CV is deleted.' },
  restored: { fr: 'Le CV est revenu.', facile: 'Le CV est revenu.', en: 'The CV is back.' },
  kept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'It is kept.' },
  backToCv: { fr: 'Retour au CV', facile: 'Retour au CV', en: 'Back to the CV' },

  // Refusals
  notFound: {
    fr: 'Ce CV n’existe pas.',
    facile: 'Ce CV n’existe pas.',
    en: 'This CV does not exist.',
  },
  tooManyCvs: {
    fr: 'Vous avez déjà {max} CV. Supprimez-en un d’abord.',
    facile: 'Vous avez déjà {max} CV.\nSupprimez un CV d’abord.',
    en: 'You already have {max} CVs. Delete one first.',
  },
  notInCv: {
    fr: 'Cela n’est plus dans ce CV.',
    facile: 'Cela n’est plus dans ce CV.',
    en: 'This is no longer in the CV.',
  },
  noSuchSkill: {
    fr: 'Ce savoir-faire n’est pas dans ce CV.',
    facile: 'Cela n’est pas dans ce CV.',
    en: 'This skill is not in this CV.',
  },
  noSuchWord: {
    fr: 'Ce mot n’est pas dans ce CV.',
    facile: 'Ce mot n’est pas dans ce CV.',
    en: 'This word is not in this CV.',
  },
  phoneWrong: {
    fr: 'Écrivez un numéro de téléphone, avec des chiffres.',
    facile: 'Écrivez un numéro avec des chiffres.',
    en: 'Write a phone number, with digits.',
  },
  emailWrong: {
    fr: 'Écrivez une adresse comme nom@exemple.fr.',
    facile: 'Écrivez une adresse avec @.',
    en: 'Write an address like name@example.org.',
  },
})
