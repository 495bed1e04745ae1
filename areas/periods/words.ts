import { words } from '../../platform/words.ts'

/** Every sentence about the periods of a life. */
export const periodWords = words('periods', {
  title: { fr: 'Mes périodes de vie', facile: 'Mes périodes de vie', en: 'Times of my life' },
  intro: {
    fr: 'Un enfant, un parent à aider, un pays quitté : cela explique un trou dans un CV. Vous seul voyez cette page.',
    facile:
      'La vie a des moments sans travail.\nVous pouvez les expliquer.\nVous seul voyez cette page.',
    en: 'A child, a parent to help, a country left: it explains a gap in a CV. Only you see this page.',
  },
  emptyTitle: {
    fr: 'Une vie n’est pas qu’une suite de postes',
    facile: 'La vie, ce n’est pas que le travail',
    en: 'A life is not just a row of jobs',
  },
  emptyText: {
    fr: 'Dites ce qui a rempli une période sans travail. Une année suffit, et c’est vous qui choisissez de le montrer.',
    facile:
      'Dites ce que vous viviez.\nUne année, c’est bien.\nVous choisissez de le montrer, ou pas.',
    en: 'Say what filled a time without a job. A year is enough, and you choose whether to show it.',
  },
  add: { fr: 'J’ajoute une période', facile: 'J’ajoute une période', en: 'Add a period' },
  backToNotebook: {
    fr: 'Retour à mon vécu',
    facile: 'Retour à mon vécu',
    en: 'Back to what I lived',
  },
  drawing: { fr: 'Je vois le dessin', facile: 'Je vois le dessin', en: 'See the drawing' },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  delete: { fr: 'Je supprime', facile: 'Je supprime', en: 'Delete' },
  onCv: { fr: 'À montrer sur un CV', facile: 'À montrer sur un CV', en: 'To show on a CV' },
  onlyMe: { fr: 'Pour moi seul', facile: 'Pour moi seul', en: 'For me alone' },

  kindTitle: {
    fr: 'Que viviez-vous alors ?',
    facile: 'Vous viviez quoi ?',
    en: 'What was happening in your life?',
  },
  kindHint: {
    fr: 'Choisissez ce qui ressemble le plus.',
    facile: 'Choisissez une image.',
    en: 'Choose what is closest.',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  later: { fr: 'Plus tard', facile: 'Plus tard', en: 'Later' },
  dontKnow: { fr: 'Je ne sais pas', facile: 'Je ne sais pas', en: 'I don’t know' },
  child: { fr: 'J’élevais un enfant', facile: 'J’élevais un enfant', en: 'I was raising a child' },
  caring: {
    fr: 'J’aidais un proche',
    facile: 'J’aidais un proche',
    en: 'I was helping a relative',
  },
  health: {
    fr: 'Je prenais soin de moi',
    facile: 'Je prenais soin de moi',
    en: 'I was taking care of myself',
  },
  search: {
    fr: 'Je cherchais du travail',
    facile: 'Je cherchais du travail',
    en: 'I was looking for work',
  },
  training: { fr: 'Je me formais', facile: 'J’apprenais', en: 'I was training' },
  moving: {
    fr: 'Je changeais de pays',
    facile: 'Je changeais de pays',
    en: 'I was moving to another country',
  },
  other: { fr: 'Autre chose', facile: 'Autre chose', en: 'Something else' },

  whenTitle: { fr: 'C’était quand ?', facile: 'C’était quand ?', en: 'When was it?' },
  whenHint: {
    fr: 'À peu près suffit. Une année, ou une image.',
    facile: 'À peu près, c’est bien.',
    en: 'Roughly is enough. A year, or a picture.',
  },
  now: { fr: 'Encore aujourd’hui', facile: 'Encore maintenant', en: 'Still today' },
  'this-year': { fr: 'Cette année', facile: 'Cette année', en: 'This year' },
  'last-year': { fr: 'L’an dernier', facile: 'L’an dernier', en: 'Last year' },
  before: { fr: 'Avant', facile: 'Avant', en: 'Before' },
  years: { fr: 'Je connais les années', facile: 'Je connais les années', en: 'I know the years' },
  startYear: { fr: 'Année du début', facile: 'Année du début', en: 'First year' },
  startMonth: { fr: 'Mois du début', facile: 'Mois du début', en: 'First month' },
  endYear: { fr: 'Année de fin', facile: 'Année de fin', en: 'Last year of it' },
  endMonth: { fr: 'Mois de fin', facile: 'Mois de fin', en: 'Last month' },
  noMonth: { fr: 'Pas de mois', facile: 'Pas de mois', en: 'No month' },

  wordsTitle: {
    fr: 'Voulez-vous en dire plus ?',
    facile: 'Vous voulez en dire plus ?',
    en: 'Would you like to say more?',
  },
  showTitle: {
    fr: 'Voulez-vous le dire sur un CV ?',
    facile: 'Vous voulez le dire sur un CV ?',
    en: 'Would you like to say it on a CV?',
  },
  healthHint: {
    fr: 'Nous ne demandons rien sur votre santé.',
    facile: 'Nous ne demandons rien sur votre santé.',
    en: 'We ask nothing about your health.',
  },
  wordsHint: {
    fr: 'Rien n’oblige à écrire. Vous choisissez aussi qui le lit.',
    facile: 'Vous pouvez ne rien écrire.',
    en: 'Nothing obliges you to write. You also choose who reads it.',
  },
  ownWords: { fr: 'Avec vos mots', facile: 'Avec vos mots', en: 'In your own words' },
  ownWordsHint: {
    fr: 'Par exemple : « deux enfants, puis ma mère à la maison ».',
    facile: 'Par exemple : « mes 2 enfants ».',
    en: 'For example: “two children, then my mother at home”.',
  },
  onCvQuestion: { fr: 'Sur un CV ?', facile: 'Sur un CV ?', en: 'On a CV?' },
  yes: { fr: 'Oui, je le montre', facile: 'Oui', en: 'Yes, show it' },
  no: { fr: 'Non, c’est pour moi', facile: 'Non, pour moi', en: 'No, it is for me' },

  kept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Saved.' },
  deleted: {
    fr: 'La période est supprimée. Vous pouvez annuler pendant une journée.',
    facile: 'La période est supprimée.\nVous pouvez annuler pendant 1 jour.',
    en: 'The period is deleted. You can undo this for one day.',
  },
  restored: {
    fr: 'La période est revenue.',
    facile: 'La période est revenue.',
    en: 'The period is back.',
  },
  kindNeeded: {
    fr: 'Touchez une image pour continuer.',
    facile: 'Touchez une image.',
    en: 'Touch a picture to continue.',
  },
  yearNeeded: {
    fr: 'Il manque l’année.',
    facile: 'Il manque l’année.',
    en: 'The year is missing.',
  },
  noSuchYear: {
    fr: 'Écrivez une année, par exemple 2019.',
    facile: 'Écrivez une année.\nPar exemple : 2019.',
    en: 'Write a year, for example 2019.',
  },
  notYet: {
    fr: 'Cette date n’est pas encore là. Écrivez une date passée.',
    facile: 'Cette date n’est pas encore là.',
    en: 'That date has not come yet. Write a past one.',
  },
  endsBefore: {
    fr: 'La fin vient avant le début. Changez une des deux.',
    facile: 'La fin vient avant le début.',
    en: 'The end comes before the start. Change one of them.',
  },
  stillThere: {
    fr: 'Si cela dure encore, laissez la fin vide.',
    facile: 'Cela dure encore ?\nLaissez la fin vide.',
    en: 'If it still goes on, leave the end empty.',
  },
  tooManyPeriods: {
    fr: 'Il y a déjà {max} périodes. Supprimez-en une pour en ajouter.',
    facile: 'Il y a déjà {max} périodes.\nSupprimez une période.',
    en: 'There are {max} periods already. Delete one to add another.',
  },
  noSuchPeriod: {
    fr: 'Cette période n’est pas là.',
    facile: 'Cette période n’est pas là.',
    en: 'This period is not here.',
  },
})
