import { words } from '../../platform/words.ts'

/** Taking one's things away, and bringing them back. */
export const copyWords = words('copy', {
  title: { fr: 'Mes données', facile: 'Mes données', en: 'My data' },
  intro: {
    fr: 'Tout ce que vous avez écrit ici est à vous. Vous pouvez l’emporter, ou l’effacer.',
    facile: 'Vos réponses sont à vous.\nVous pouvez les emporter.\nVous pouvez les effacer.',
    en: 'All you wrote here is yours. You can take it with you, or erase it.',
  },
  take: { fr: 'Emporter une copie', facile: 'Emporter une copie', en: 'Take a copy' },
  takeText: {
    fr: 'Un seul fichier. Dedans : une page à lire, votre carte à imprimer, vos photos, et vos données pour un autre service.',
    facile:
      'C’est un seul fichier.\nIl y a une page à lire.\nIl y a votre carte.\nIl y a vos photos.',
    en: 'A single file. Inside: a page to read, your card to print, your photos, and your data for another service.',
  },
  download: {
    fr: 'Je télécharge ma copie',
    facile: 'Je télécharge ma copie',
    en: 'Download my copy',
  },
  shared: {
    fr: 'Cet ordinateur est partagé ? La copie reste dessus. Mettez-la sur une clé, puis effacez-la.',
    facile: 'Cet ordinateur est partagé ?\nLa copie reste dessus.\nPensez à l’effacer.',
    en: 'Is this computer shared? The copy stays on it. Put it on a memory stick, then delete it.',
  },
  onlyData: {
    fr: 'Seulement les données, pour une machine',
    facile: 'Seulement les données',
    en: 'The data only, for a machine',
  },
  bringBack: { fr: 'Reprendre une copie', facile: 'Reprendre une copie', en: 'Bring a copy back' },
  bringBackText: {
    fr: 'Vous aviez un espace ailleurs ? Sa copie s’ouvre ici, dans un espace neuf.',
    facile: 'Vous aviez un autre espace ?\nSa copie s’ouvre ici.',
    en: 'Did you have a space elsewhere? Its copy opens here, in a new space.',
  },
  bringBackLink: {
    fr: 'Je reprends ma copie',
    facile: 'Je reprends ma copie',
    en: 'Bring my copy back',
  },
  leave: { fr: 'Partir', facile: 'Partir', en: 'Leave for good' },
  leaveLink: { fr: 'Tout effacer', facile: 'Tout effacer', en: 'Erase everything' },

  inTitle: {
    fr: 'Où est votre copie ?',
    facile: 'Où est votre copie ?',
    en: 'Where is your copy?',
  },
  inHint: {
    fr: 'C’est le fichier « mes-donnees-sillage.zip ». Il faut un espace vide pour le recevoir.',
    facile: 'Le fichier s’appelle « mes-donnees-sillage.zip ».\nVotre espace doit être vide.',
    en: 'It is the file “mes-donnees-sillage.zip”. An empty space is needed to receive it.',
  },
  file: { fr: 'Votre fichier', facile: 'Votre fichier', en: 'Your file' },
  inSubmit: { fr: 'Je reprends tout', facile: 'Je reprends tout', en: 'Bring everything back' },
  taken: {
    fr: 'C’est fait. Tout est là. Pensez à faire une carte d’accès.',
    facile: 'C’est fait.\nTout est là.\nFaites une carte d’accès.',
    en: 'Done. Everything is here. Remember to make an access card.',
  },
  fileNeeded: {
    fr: 'Choisissez votre fichier.',
    facile: 'Choisissez votre fichier.',
    en: 'Choose your file.',
  },
  notACopy: {
    fr: 'Ce fichier n’est pas une copie de Sillage. Cherchez « mes-donnees-sillage.zip ».',
    facile: 'Ce n’est pas le bon fichier.\nCherchez « mes-donnees-sillage.zip ».',
    en: 'This file is not a copy from Sillage. Look for “mes-donnees-sillage.zip”.',
  },
  tooLarge: {
    fr: 'Ce fichier est trop gros pour être repris ici.',
    facile: 'Ce fichier est trop gros.',
    en: 'This file is too big to be brought back here.',
  },
  damaged: {
    fr: 'Ce fichier est abîmé, ou quelqu’un l’a changé. Rien n’a été repris.',
    facile: 'Ce fichier est abîmé.\nRien n’est repris.',
    en: 'This file is damaged, or somebody changed it. Nothing was brought back.',
  },
  tooNew: {
    fr: 'Cette copie vient d’un Sillage plus récent. Demandez de l’aide à votre conseiller.',
    facile: 'Cette copie est trop récente.\nDemandez de l’aide.',
    en: 'This copy comes from a newer Sillage. Ask your counsellor for help.',
  },
  notEmptyHere: {
    fr: 'Cet espace n’est pas vide. Ouvrez un nouvel espace, puis reprenez votre copie dedans.',
    facile: 'Cet espace n’est pas vide.\nOuvrez un nouvel espace.',
    en: 'This space is not empty. Open a new space, then bring your copy back into it.',
  },

  readMe: {
    fr: 'Vos données de Sillage, copiées le {day}.\n\nportrait.html : une page à lire, avec tout ce que vous avez raconté.\nportrait.pdf : votre carte sur une page, à imprimer.\ndonnees.json : la même chose pour un ordinateur.\ndonnees.schema.json : le mode d’emploi de donnees.json.\nfichiers : vos photos et vos enregistrements.\n\nCe fichier est à vous. Gardez-le bien : qui l’ouvre peut tout lire.\nPour le reprendre dans un autre Sillage : Mon espace, Mes données.\n',
    facile:
      'Vos données de Sillage.\nCopie du {day}.\n\nportrait.html : une page à lire.\nportrait.pdf : votre carte à imprimer.\ndonnees.json : pour un ordinateur.\nfichiers : vos photos.\n\nGardez bien ce fichier.\nQui l’ouvre peut tout lire.\n',
    en: 'Your Sillage data, copied on {day}.\n\nportrait.html: a page to read, with all you told.\nportrait.pdf: your card on one page, to print.\ndonnees.json: the same for a computer.\ndonnees.schema.json: how to read donnees.json.\nfichiers: your photos and recordings.\n\nThis file is yours. Keep it safe: whoever opens it can read everything.\nTo bring it back into another Sillage: My space, My data.\n',
  },
  portrait: { fr: 'Ce que je sais faire', facile: 'Ce que je sais faire', en: 'What I can do' },
  portraitOf: { fr: '{name}, le {day}', facile: '{name}, le {day}', en: '{name}, {day}' },
  lived: { fr: 'Ce que j’ai vécu', facile: 'Ce que j’ai vécu', en: 'What I lived' },
  liked: { fr: 'Ce que j’aime', facile: 'Ce que j’aime', en: 'What I like' },
})
