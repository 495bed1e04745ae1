import { words } from '../../platform/words.ts'

/** Times of life that explain a gap. */
export const periodWords = words('cvPeriods', {
  title: {
    fr: 'Quelles autres périodes montrer ?',
    facile: 'Quelles autres périodes montrer ?',
    en: 'Which other periods to show?',
  },
  hint: {
    fr: 'Un vide dans un CV pose question. Un mot suffit, et seulement si vous voulez.',
    facile: 'Un vide pose question.\nUn mot suffit.\nVous pouvez aussi ne rien dire.',
    en: 'A gap raises questions. A word is enough, and only if you want.',
  },
  none: {
    fr: 'Vous n’avez encore rien noté.',
    facile: 'Vous n’avez encore rien noté.',
    en: 'You have noted nothing yet.',
  },
  gap: {
    fr: 'Rien n’est raconté entre {from} et {to}.',
    facile: 'Rien n’est raconté entre {from} et {to}.',
    en: 'Nothing is told between {from} and {to}.',
  },
  gapOne: {
    fr: 'Rien n’est raconté en {from}.',
    facile: 'Rien n’est raconté en {from}.',
    en: 'Nothing is told in {from}.',
  },
  gapAdd: {
    fr: 'Dire ce que c’était',
    facile: 'Dire ce que c’était',
    en: 'Say what it was',
  },
  add: { fr: 'J’ajoute une période', facile: 'J’ajoute une période', en: 'Add a period' },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  chosen: { fr: 'choisie', facile: 'choisie', en: 'chosen' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  back: { fr: 'Retour au CV', facile: 'Retour au CV', en: 'Back to the CV' },

  oneTitle: { fr: 'C’était quoi ?', facile: 'C’était quoi ?', en: 'What was it?' },
  oneHint: {
    fr: 'Un seul mot sera lu. Rien sur votre santé n’est demandé.',
    facile: 'On lit un seul mot.\nOn ne demande rien sur la santé.',
    en: 'One word will be read. Nothing about your health is asked.',
  },
  wordsLabel: { fr: 'Avec vos mots', facile: 'Avec vos mots', en: 'In your own words' },
  wordsHint: {
    fr: 'Facultatif. Vos mots prennent la place du mot choisi.',
    facile: 'Pas obligatoire.\nOn lira vos mots.',
    en: 'Optional. Your words take the place of the chosen word.',
  },
  startYear: { fr: 'De l’année', facile: 'Année du début', en: 'From the year' },
  endYear: { fr: 'À l’année', facile: 'Année de la fin', en: 'To the year' },
  delete: { fr: 'Je supprime cette période', facile: 'Je supprime', en: 'Delete this period' },
  deleted: {
    fr: 'La période est supprimée de tous vos CV.',
    facile: 'La période est supprimée.',
    en: 'The period is deleted from all your CVs.',
  },
  restored: {
    fr: 'La période est revenue.',
    facile: 'La période est revenue.',
    en: 'The period is back.',
  },
  noSuchPeriod: {
    fr: 'Cette période n’existe pas.',
    facile: 'Cette période n’existe pas.',
    en: 'This period does not exist.',
  },
  tooManyPeriods: {
    fr: 'Vous avez déjà {max} périodes. Supprimez-en une d’abord.',
    facile: 'Vous avez déjà {max} périodes.\nSupprimez une période d’abord.',
    en: 'You already have {max} periods. Delete one first.',
  },
  wrongYear: {
    fr: 'Écrivez une année, comme 2021. Elle ne peut pas être à venir.',
    facile: 'Écrivez une année, comme 2021.',
    en: 'Write a year, like 2021. It cannot be in the future.',
  },
  endBeforeStart: {
    fr: 'La fin vient avant le début.',
    facile: 'La fin vient avant le début.',
    en: 'The end comes before the start.',
  },
})
