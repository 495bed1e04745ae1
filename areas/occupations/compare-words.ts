import { words } from '../../platform/words.ts'

/** What people read when they look at two occupations side by side. */
export const compareWords = words('occupationCompare', {
  compareTitle: {
    fr: 'Deux métiers côte à côte',
    facile: 'Deux métiers',
    en: 'Two occupations side by side',
  },
  compareIntro: {
    fr: 'Regardez ce qui change pour vous. Il n’y a pas de mauvais choix.',
    facile: 'Regardez ce qui change.\nIl n’y a pas de mauvais choix.',
    en: 'Look at what changes for you. There is no wrong choice.',
  },
  pickFirst: {
    fr: 'Quel métier voulez-vous comparer ?',
    facile: 'Vous comparez quel métier ?',
    en: 'Which occupation do you want to compare?',
  },
  pickSecond: {
    fr: 'Comparer avec lequel ?',
    facile: 'Comparer avec quel métier ?',
    en: 'Compare with which one?',
  },
  pickSecondText: {
    fr: 'Vous avez choisi : {title}.',
    facile: 'Vous avez choisi : {title}.',
    en: 'You chose: {title}.',
  },
  fromKept: {
    fr: 'Parmi vos métiers gardés',
    facile: 'Vos métiers gardés',
    en: 'Among those kept',
  },
  fromNear: { fr: 'Parmi les métiers voisins', facile: 'Les métiers proches', en: 'Nearby ones' },
  nothingToPick: {
    fr: 'Gardez d’abord un métier',
    facile: 'Gardez d’abord un métier',
    en: 'Keep an occupation first',
  },
  nothingToPickText: {
    fr: 'Touchez « Je garde » sous un métier. Vous pourrez ensuite le comparer.',
    facile: 'Touchez « Je garde » sous un métier.\nVous pourrez le comparer.',
    en: 'Press “Keep” under an occupation. You can then compare it.',
  },
  theme: { fr: 'Ce que l’on regarde', facile: 'On regarde', en: 'What we look at' },
  inBoth: {
    fr: 'Dans les deux métiers : {list}.',
    facile: 'Dans les deux métiers : {list}.',
    en: 'In both: {list}.',
  },
  inShort: { fr: 'En deux mots', facile: 'Le métier', en: 'In short' },
  heldHere: { fr: 'Vous savez déjà', facile: 'Vous savez déjà', en: 'You already know' },
  nearHere: { fr: 'Vous savez presque', facile: 'Vous savez presque', en: 'You almost know' },
  missingHere: { fr: 'Il reste à apprendre', facile: 'Il faut apprendre', en: 'Left to learn' },
  andMore: { fr: '… et d’autres choses', facile: '… et d’autres choses', en: '… and other things' },
  nothingHere: { fr: 'Rien pour le moment', facile: 'Rien pour le moment', en: 'Nothing yet' },
  conditions: { fr: 'Où et comment', facile: 'Où et comment', en: 'Where and how' },
  saidYes: { fr: 'cela vous va', facile: 'cela vous va', en: 'it suits you' },
  saidNo: {
    fr: 'cela ne vous va pas',
    facile: 'cela ne vous va pas',
    en: 'it does not suit you',
  },
  answerMore: {
    fr: 'Dire ce qui me va',
    facile: 'Dire ce qui me va',
    en: 'Say what suits me',
  },
  another: {
    fr: 'Comparer un autre métier',
    facile: 'Changer de métier',
    en: 'Compare another one',
  },
  seeSheet: { fr: 'Voir ce métier', facile: 'Voir ce métier', en: 'See this occupation' },
})
