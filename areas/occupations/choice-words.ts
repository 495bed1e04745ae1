import { words } from '../../platform/words.ts'

/** What people read when they say what counts for the ideas of occupations. */
export const choiceWords = words('occupationChoice', {
  title: {
    fr: 'Ce qui compte pour vous',
    facile: 'Ce qui compte pour vous',
    en: 'What counts for you',
  },
  intro: {
    fr: 'Vous décidez ce qui sert à trouver des métiers. Tout peut être changé.',
    facile: 'Vous choisissez.\nVous pouvez changer à tout moment.',
    en: 'You decide what is used to find occupations. Everything can be changed.',
  },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  see: { fr: 'Je vois les métiers', facile: 'Je vois les métiers', en: 'See the occupations' },
  kept: {
    fr: 'C’est gardé. Les idées ont changé.',
    facile: 'C’est gardé.',
    en: 'Saved. The ideas have changed.',
  },
  part: { fr: 'Ce qui compte', facile: 'Ce qui compte', en: 'What counts' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  next: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  all: { fr: 'Tout compte.', facile: 'Tout compte.', en: 'Everything counts.' },
  someOf: { fr: '{count} sur {of}.', facile: '{count} sur {of}.', en: '{count} of {of}.' },
  noLimit: { fr: 'Pas de limite.', facile: 'Pas de limite.', en: 'No limit.' },
  nothingSaid: {
    fr: 'Rien de précis.',
    facile: 'Rien pour le moment.',
    en: 'Nothing in particular.',
  },
  none: {
    fr: 'Vous n’avez encore rien ici.',
    facile: 'Il n’y a rien ici.',
    en: 'Nothing here yet.',
  },

  experiences: { fr: 'Vos expériences', facile: 'Vos expériences', en: 'Your experiences' },
  experiencesAsk: {
    fr: 'Quelles expériences comptent ?',
    facile: 'Quelles expériences comptent ?',
    en: 'Which experiences count?',
  },
  experiencesHint: {
    fr: 'Laissez de côté celles que vous ne voulez plus refaire.',
    facile: 'Enlevez ce que vous ne voulez plus faire.',
    en: 'Leave out those you do not want to do again.',
  },
  gouts: { fr: 'Vos goûts', facile: 'Vos goûts', en: 'Your tastes' },
  goutsAsk: {
    fr: 'Quels goûts comptent ?',
    facile: 'Quels goûts comptent ?',
    en: 'Which tastes count?',
  },
  goutsHint: {
    fr: 'On peut aimer une chose sans vouloir en vivre.',
    facile: 'On peut aimer une chose.\nEt ne pas en faire un métier.',
    en: 'One may like something without wanting to live from it.',
  },
  secteurs: { fr: 'Les secteurs', facile: 'Les types de métiers', en: 'Sectors' },
  secteursAsk: {
    fr: 'Quels secteurs voulez-vous voir ?',
    facile: 'Quels métiers voulez-vous voir ?',
    en: 'Which sectors do you want to see?',
  },
  secteursHint: {
    fr: 'Si vous n’en choisissez aucun, on les regarde tous.',
    facile: 'Aucun choix ?\nOn regarde tout.',
    en: 'If you choose none, we look at all of them.',
  },
  environnement: {
    fr: 'Ce que vous aimeriez',
    facile: 'Ce que vous aimeriez',
    en: 'What you would like',
  },
  environnementAsk: {
    fr: 'Où et comment aimeriez-vous travailler ?',
    facile: 'Comment aimeriez-vous travailler ?',
    en: 'Where and how would you like to work?',
  },
  environnementHint: {
    fr: 'Ces métiers monteront dans la liste.',
    facile: 'Ces métiers viendront en premier.',
    en: 'These occupations will move up.',
  },
  'a-eviter': {
    fr: 'Ce que vous ne voulez pas',
    facile: 'Ce que vous ne voulez pas',
    en: 'What you do not want',
  },
  'a-eviterAsk': {
    fr: 'Qu’est-ce que vous ne voulez pas ?',
    facile: 'Vous ne voulez pas quoi ?',
    en: 'What do you not want?',
  },
  'a-eviterHint': {
    fr: 'Ces métiers ne seront plus proposés.',
    facile: 'On ne montrera plus ces métiers.',
    en: 'These occupations will no longer be suggested.',
  },
  entree: { fr: 'Les études', facile: 'L’école', en: 'Studies' },
  entreeAsk: {
    fr: 'Jusqu’où voulez-vous étudier ?',
    facile: 'Vous voulez étudier jusqu’où ?',
    en: 'How far do you want to study?',
  },
  entreeHint: {
    fr: 'On laisse de côté les métiers qui demandent plus. Beaucoup s’apprennent en travaillant.',
    facile: 'On enlève les métiers qui demandent plus.',
    en: 'Occupations that ask for more are left out. Many are learnt on the job.',
  },
  level: { fr: 'Pas de limite', facile: 'Pas de limite', en: 'No limit' },
  level0: { fr: 'Sans diplôme', facile: 'Sans diplôme', en: 'No diploma' },
  level1: {
    fr: 'Jusqu’au CAP',
    facile: 'Jusqu’à deux ans d’école de métier',
    en: 'Up to CAP (vocational certificate)',
  },
  level2: { fr: 'Jusqu’au bac', facile: 'Jusqu’au bac', en: 'Up to the baccalaureate' },
  level3: { fr: 'Jusqu’à bac + 2', facile: 'Jusqu’à bac + 2', en: 'Up to two years after it' },
  level4: {
    fr: 'Jusqu’à bac + 3 ou 4',
    facile: 'Jusqu’à bac + 4',
    en: 'Up to three or four years after it',
  },
  level5: { fr: 'Jusqu’à bac + 5', facile: 'Jusqu’à bac + 5', en: 'Up to five years after it' },
  transitions: {
    fr: 'Les métiers qui changent',
    facile: 'Les métiers qui changent',
    en: 'Occupations that change',
  },
  transitionsAsk: {
    fr: 'Y a-t-il autre chose qui compte ?',
    facile: 'Autre chose compte ?',
    en: 'Does anything else count?',
  },
  transitionsHint: {
    fr: 'Choisissez ce qui vous parle, ou rien.',
    facile: 'Choisissez ce que vous voulez.\nOu rien.',
    en: 'Choose what speaks to you, or nothing.',
  },
  green: {
    fr: 'Agir pour la nature et le climat',
    facile: 'Aider la nature',
    en: 'Acting for nature and the climate',
  },
  digital: {
    fr: 'Travailler avec le numérique',
    facile: 'Travailler avec un ordinateur',
    en: 'Working with digital tools',
  },
  noRegulated: {
    fr: 'Sans autorisation officielle à demander',
    facile: 'Sans papier officiel à demander',
    en: 'No official licence to ask for',
  },
})
