import { words } from '../../platform/words.ts'

/** Taking all badges away in one signed file. */
export const recordWords = words('learnerRecords', {
  name: { fr: 'Mes badges', facile: 'Mes badges', en: 'My badges' },
  namePart: {
    fr: 'Mes badges ({now} sur {of})',
    facile: 'Mes badges, {now} sur {of}',
    en: 'My badges ({now} of {of})',
  },
  title: { fr: 'Tout emporter', facile: 'Tout emporter', en: 'Take it all away' },
  intro: {
    fr: 'Un seul fichier signé avec tous vos badges et les mots des autres. D’autres sites savent le lire.',
    facile: 'Un fichier avec tous vos badges.\nD’autres sites savent le lire.',
    en: 'One signed file with all your badges and the words of others. Other sites can read it.',
  },
  inside: {
    fr: 'Dedans : {badges} {badges|badge|badges}',
    facile: 'Dedans : {badges} {badges|badge|badges}',
    en: 'Inside: {badges} {badges|badge|badges}',
  },
  words: {
    fr: 'Et {words} {words|mot signé|mots signés} par d’autres personnes.',
    facile: 'Et {words} {words|mot|mots} d’autres personnes.',
    en: 'And {words} {words|word|words} signed by others.',
  },
  severalFiles: {
    fr: 'Il y en a beaucoup : nous faisons {count} fichiers.',
    facile: 'Il y a beaucoup de badges.\nNous faisons {count} fichiers.',
    en: 'There are many: we make {count} files.',
  },
  leftTitle: {
    fr: 'Ce qui n’y entre pas',
    facile: 'Ce qui reste dehors',
    en: 'What does not fit in',
  },
  leftText: {
    fr: 'Ces badges sont d’une forme que ce fichier ne peut pas contenir. Reprenez-les un par un, comme ils sont arrivés.',
    facile: 'Ces badges n’entrent pas dans le fichier.\nReprenez-les un par un.',
    en: 'These badges are of a form that this file cannot hold. Take them one by one, as they came.',
  },
  private: {
    fr: 'Votre nom n’est pas dedans. Le fichier reste ici un jour, pour vous seul.',
    facile: 'Votre nom n’est pas dedans.\nNous gardons le fichier un jour.',
    en: 'Your name is not in it. The file stays here for a day, for you alone.',
  },
  make: { fr: 'Je fais le fichier', facile: 'Je fais le fichier', en: 'Make the file' },
  makeAgain: { fr: 'Je refais le fichier', facile: 'Je refais le fichier', en: 'Make it again' },
  made: {
    fr: 'Le fichier est prêt.',
    facile: 'Le fichier est prêt.',
    en: 'The file is ready.',
  },
  download: {
    fr: 'Je télécharge',
    facile: 'Je prends le fichier',
    en: 'Download',
  },
  downloadPart: {
    fr: 'Je télécharge le fichier {now} sur {of}',
    facile: 'Je prends le fichier {now} sur {of}',
    en: 'Download file {now} of {of}',
  },
  madeOn: { fr: 'Fait le {day}', facile: 'Fait le {day}', en: 'Made on {day}' },
  none: {
    fr: 'Pas encore de badge à emporter',
    facile: 'Pas encore de badge',
    en: 'No badge to take away yet',
  },
  noneText: {
    fr: 'Quand vous aurez un badge, vous pourrez l’emporter ici.',
    facile: 'Quand vous avez un badge, revenez ici.',
    en: 'Once you have a badge, you can take it away here.',
  },
  toBrought: {
    fr: 'Mes badges d’ailleurs',
    facile: 'Mes badges d’ailleurs',
    en: 'Badges from elsewhere',
  },
  toCheck: {
    fr: 'Vérifier ce fichier',
    facile: 'Vérifier ce fichier',
    en: 'Check this file',
  },
  toCopy: {
    fr: 'Emporter tout mon espace (ZIP)',
    facile: 'Emporter tout mon espace',
    en: 'Take all my space away (ZIP)',
  },
  toPortfolio: { fr: 'Mon portfolio', facile: 'Mon portfolio', en: 'My portfolio' },
  nothingToTake: {
    fr: 'Il n’y a pas encore de badge à emporter.',
    facile: 'Il n’y a pas encore de badge.',
    en: 'There is no badge to take away yet.',
  },
  noSuchRecord: {
    fr: 'Ce fichier n’est plus là. Refaites-le.',
    facile: 'Ce fichier n’est plus là.\nRefaites le fichier.',
    en: 'This file is no longer here. Make it again.',
  },
  madeTooOften: {
    fr: 'Vous avez fait ce fichier plusieurs fois. Réessayez dans une heure.',
    facile: 'Vous avez fait ce fichier plusieurs fois.\nEssayez dans une heure.',
    en: 'You made this file several times. Try again in an hour.',
  },
})
