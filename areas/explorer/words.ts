import { words } from '../../platform/words.ts'

/** The search over everything, and what every page of the explorer says. */
export const explorerWords = words('explorer', {
  title: {
    fr: 'Explorer les métiers et les savoirs',
    facile: 'Explorer les métiers',
    en: 'Explore occupations and skills',
  },
  intro: {
    fr: 'Cherchez avec vos mots. Vous voyez ce qui va avec quoi.',
    facile: 'Cherchez avec vos mots.\nVous voyez ce qui va ensemble.',
    en: 'Search in your own words. See what goes with what.',
  },
  label: {
    fr: 'Un métier, un geste, un diplôme',
    facile: 'Un métier ou un geste',
    en: 'An occupation, a skill, a diploma',
  },
  hint: {
    fr: 'Par exemple : je vends des fringues',
    facile: 'Par exemple : je vends des habits',
    en: 'In French, for example: je vends des fringues',
  },
  search: { fr: 'Je cherche', facile: 'Je cherche', en: 'Search' },
  where: { fr: 'Chercher dans', facile: 'Chercher dans', en: 'Search in' },
  tout: { fr: 'Tout', facile: 'Tout', en: 'Everything' },
  metiers: { fr: 'Métiers', facile: 'Métiers', en: 'Occupations' },
  competences: { fr: 'Compétences', facile: 'Ce qu’on sait faire', en: 'Skills' },
  formations: { fr: 'Formations', facile: 'Formations', en: 'Trainings' },
  found: {
    fr: '{count} {count|réponse|réponses} pour « {words} »',
    facile: '{count} {count|réponse|réponses} pour « {words} »',
    en: '{count} {count|result|results} for “{words}”',
  },
  notFound: { fr: 'Rien avec ces mots', facile: 'Rien avec ces mots', en: 'Nothing found' },
  notFoundText: {
    fr: 'Essayez avec un mot plus simple. Dites ce que vous faites, ou avec quoi.',
    facile: 'Essayez un mot plus simple.\nDites ce que vous faites.',
    en: 'Try a simpler word. Say what you do, or with what.',
  },
  ideas: {
    fr: 'Des idées pour commencer',
    facile: 'Des idées pour commencer',
    en: 'Ideas to begin',
  },
  alsoCalled: { fr: 'Trouvé avec :', facile: 'Trouvé avec :', en: 'Found as:' },
  pages: { fr: 'Pages de la liste', facile: 'Pages de la liste', en: 'Pages of the list' },
  pageOf: {
    fr: 'Page {page} sur {pages}',
    facile: 'Page {page} sur {pages}',
    en: 'Page {page} of {pages}',
  },
  previous: { fr: 'Avant', facile: 'Avant', en: 'Previous' },
  next: { fr: 'Après', facile: 'Après', en: 'Next' },
  more: { fr: 'Aller plus loin', facile: 'Aller plus loin', en: 'Go further' },
  way: {
    fr: 'Le chemin entre deux métiers',
    facile: 'Le chemin entre deux métiers',
    en: 'The way between two occupations',
  },
  compare: { fr: 'Comparer', facile: 'Comparer', en: 'Compare' },
  tomorrow: {
    fr: 'Les métiers de demain',
    facile: 'Les métiers de demain',
    en: 'Occupations of tomorrow',
  },
  editions: {
    fr: 'Toutes les éditions',
    facile: 'Toutes les éditions',
    en: 'Every edition',
  },
  loaded: {
    fr: 'Les listes que nous utilisons',
    facile: 'Les listes que nous utilisons',
    en: 'The lists we use',
  },
  loadedText: {
    fr: 'Ces listes décrivent le monde du travail. D’autres les écrivent, nous les relions.',
    facile: 'Ces listes parlent du travail.\nNous les relions entre elles.',
    en: 'These lists describe the world of work. Others write them; we link them.',
  },
  list: { fr: 'Liste', facile: 'Liste', en: 'List' },
  edition: { fr: 'Édition', facile: 'Édition', en: 'Edition' },
  holds: { fr: 'Ce qu’il y a dedans', facile: 'Dedans', en: 'What it holds' },
  source: { fr: 'Source et licence', facile: 'Source', en: 'Source and licence' },
  links: {
    fr: '{count} liens entre ces notions.',
    facile: '{count} liens.',
    en: '{count} links among these concepts.',
  },
  nothing: { fr: 'Aucune liste pour le moment', facile: 'Aucune liste', en: 'No list yet' },
  nothingText: {
    fr: 'La personne qui tient le site n’en a encore chargé aucune.',
    facile: 'Il n’y a pas encore de liste.',
    en: 'Whoever runs this site has not loaded any yet.',
  },
  back: {
    fr: 'Chercher autre chose',
    facile: 'Chercher autre chose',
    en: 'Search for something else',
  },
})

/** Searches anybody may begin with. */
export const IDEAS = [
  'je vends des fringues',
  'couper les cheveux',
  'garder des enfants',
  'réparer un vélo',
  'travailler dehors',
] as const
