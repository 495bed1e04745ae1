import { words } from '../../platform/words.ts'

/** What shows that somebody knows how to do it. */
export const exhibitWords = words('exhibits', {
  title: { fr: 'Ce qui le montre', facile: 'Ce qui le montre', en: 'What shows it' },
  optional: {
    fr: 'Ce n’est pas obligatoire.',
    facile: 'Ce n’est pas obligatoire.',
    en: 'It is not required.',
  },
  addThing: {
    fr: 'Ajouter depuis mon espace',
    facile: 'Ajouter depuis mon espace',
    en: 'Add from my space',
  },
  addFile: { fr: 'Ajouter un fichier', facile: 'Ajouter un fichier', en: 'Add a file' },
  addLink: { fr: 'Ajouter un lien', facile: 'Ajouter un lien', en: 'Add a link' },
  remove: { fr: 'Enlever', facile: 'Enlever', en: 'Take away' },
  removed: { fr: 'C’est enlevé.', facile: 'C’est enlevé.', en: 'Taken away.' },
  putBack: { fr: 'C’est remis.', facile: 'C’est remis.', en: 'Put back.' },
  added: { fr: 'C’est ajouté.', facile: 'C’est ajouté.', en: 'Added.' },
  'kind-experience': { fr: 'Expérience', facile: 'Mon vécu', en: 'Experience' },
  'kind-photo': { fr: 'Photo', facile: 'Photo', en: 'Photo' },
  'kind-voice': { fr: 'Voix', facile: 'Voix', en: 'Voice' },
  'kind-word': { fr: 'Mot de quelqu’un', facile: 'Mot de quelqu’un', en: 'Somebody’s word' },
  'kind-link': { fr: 'Lien', facile: 'Lien', en: 'Link' },
  'kind-file': { fr: 'Fichier', facile: 'Fichier', en: 'File' },
  voiceOf: { fr: 'La voix : {title}', facile: 'La voix : {title}', en: 'The voice: {title}' },
  download: { fr: 'Ouvrir le PDF', facile: 'Ouvrir le PDF', en: 'Open the PDF' },
  noWords: {
    fr: 'Rien d’écrit pour ce critère.',
    facile: 'Rien d’écrit ici.',
    en: 'Nothing written for this criterion.',
  },
  thingsTitle: {
    fr: 'Que voulez-vous montrer ?',
    facile: 'Que voulez-vous montrer ?',
    en: 'What would you like to show?',
  },
  thingsHint: {
    fr: 'Ce que vous avez déjà ici. Une photo doit avoir une légende et dire qui est dessus ; une voix, son texte.',
    facile: 'Ce que vous avez déjà ici.\nUne photo doit avoir une légende.',
    en: 'What you have here already. A photo needs its caption and who is on it; a voice, its text.',
  },
  noThing: {
    fr: 'Il n’y a rien à montrer ici pour l’instant',
    facile: 'Il n’y a rien ici pour l’instant',
    en: 'There is nothing to show here yet',
  },
  noThingText: {
    fr: 'Racontez une expérience, demandez un mot à quelqu’un, ou ajoutez un fichier ou un lien.',
    facile: 'Racontez une chose que vous avez faite.\nOu ajoutez un fichier.',
    en: 'Tell an experience, ask somebody for a word, or add a file or a link.',
  },
  tell: {
    fr: 'Je raconte une expérience',
    facile: 'Je raconte une expérience',
    en: 'Tell an experience',
  },
  askWord: {
    fr: 'Je demande un mot à quelqu’un',
    facile: 'Je demande un mot',
    en: 'Ask somebody for a word',
  },
  add: { fr: 'J’ajoute', facile: 'J’ajoute', en: 'Add' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  linkTitle: {
    fr: 'Quelle page le montre ?',
    facile: 'Quelle page le montre ?',
    en: 'Which page shows it?',
  },
  linkHint: {
    fr: 'Une page que tout le monde peut ouvrir. Les personnes qui lisent la verront.',
    facile: 'Une page que tout le monde peut ouvrir.',
    en: 'A page that anybody can open. Those who read will see it.',
  },
  url: { fr: 'Adresse de la page', facile: 'Adresse de la page', en: 'Address of the page' },
  named: { fr: 'Ce que c’est', facile: 'Ce que c’est', en: 'What it is' },
  namedHint: {
    fr: 'Par exemple : l’affiche de la fête',
    facile: 'Exemple : l’affiche de la fête',
    en: 'For example: the poster of the party',
  },
  fileTitle: {
    fr: 'Quel fichier le montre ?',
    facile: 'Quel fichier le montre ?',
    en: 'Which file shows it?',
  },
  fileHint: {
    fr: 'Une image ou un PDF, 10 Mo au plus. Le lieu, la date et l’appareil sont effacés du fichier.',
    facile: 'Une image ou un PDF.\nLe lieu et la date sont effacés.',
    en: 'A picture or a PDF, 10 MB at most. Place, date and device are removed from the file.',
  },
  file: { fr: 'Le fichier', facile: 'Le fichier', en: 'The file' },
  noSuchExhibit: {
    fr: 'Cet élément n’est plus là.',
    facile: 'Ce n’est plus là.',
    en: 'This is no longer there.',
  },
  tooManyExhibits: {
    fr: 'Il y a déjà {max} éléments pour ce critère. Enlevez-en un d’abord.',
    facile: 'Il y en a déjà {max}.\nEnlevez-en un.',
    en: 'There are {max} for this criterion already. Take one away first.',
  },
  notThere: {
    fr: 'Un de ces éléments ne se montre plus. Choisissez à nouveau.',
    facile: 'Choisissez à nouveau.',
    en: 'One of these can no longer be shown. Choose again.',
  },
  chooseOne: {
    fr: 'Touchez au moins un élément.',
    facile: 'Touchez un élément.',
    en: 'Choose at least one.',
  },
  badLink: {
    fr: 'Écrivez une adresse comme exemple.fr/page.',
    facile: 'Écrivez une adresse comme exemple.fr.',
    en: 'Write an address such as example.org/page.',
  },
  fileNeeded: {
    fr: 'Choisissez un fichier.',
    facile: 'Choisissez un fichier.',
    en: 'Choose a file.',
  },
  fileTooHeavy: {
    fr: 'Ce fichier dépasse 10 Mo.',
    facile: 'Ce fichier est trop lourd.',
    en: 'This file is over 10 MB.',
  },
  notAFile: {
    fr: 'Ce fichier ne se lit pas. Choisissez une image (JPEG, PNG, WebP) ou un PDF de 60 pages au plus, sans mot de passe.',
    facile: 'Ce fichier ne s’ouvre pas.\nChoisissez une image ou un PDF.',
    en: 'This file cannot be read. Choose a picture (JPEG, PNG, WebP) or a PDF of at most 60 pages, without a password.',
  },
})
