import { words } from '../../platform/words.ts'

/** What people read when they look for an occupation by themselves. */
export const searchWords = words('occupationSearch', {
  searchAll: { fr: 'Chercher un métier', facile: 'Chercher un métier', en: 'Search occupations' },
  searchIntro: {
    fr: 'Écrivez comme vous parlez. Les fautes ne gênent pas.',
    facile: 'Écrivez avec vos mots.\nLes fautes ne gênent pas.',
    en: 'Write as you speak. Mistakes do not matter.',
  },
  searchLabel: {
    fr: 'Quel métier cherchez-vous ?',
    facile: 'Quel métier ?',
    en: 'Which occupation?',
  },
  search: { fr: 'Je cherche', facile: 'Je cherche', en: 'Search' },
  found: {
    fr: '{count} {count|métier|métiers} pour « {words} ».',
    facile: '{count} {count|métier|métiers} pour « {words} ».',
    en: '{count} {count|occupation|occupations} for “{words}”.',
  },
  inSector: {
    fr: '{count} {count|métier|métiers} : {sector}.',
    facile: '{count} {count|métier|métiers} : {sector}.',
    en: '{count} {count|occupation|occupations}: {sector}.',
  },
  notFound: { fr: 'Aucun métier trouvé', facile: 'On n’a rien trouvé', en: 'No occupation found' },
  notFoundText: {
    fr: 'Essayez un mot plus simple, ou regardez par secteur.',
    facile: 'Essayez un autre mot.\nOu regardez les listes plus bas.',
    en: 'Try a simpler word, or look by sector.',
  },
  bySector: { fr: 'Regarder par secteur', facile: 'Voir tous les métiers', en: 'Look by sector' },
  byCondition: {
    fr: 'Vous cherchez une façon de travailler ?',
    facile: 'Une façon de travailler ?',
    en: 'Are you looking for a way of working?',
  },
  alsoCalled: {
    fr: 'Aussi appelé :',
    facile: 'Autre nom :',
    en: 'Also called:',
  },
  pages: { fr: 'Pages de résultats', facile: 'Pages', en: 'Result pages' },
  pageOf: {
    fr: 'Page {page} sur {pages}',
    facile: 'Page {page} sur {pages}',
    en: 'Page {page} of {pages}',
  },
  previous: { fr: 'Avant', facile: 'Avant', en: 'Previous' },
  next: { fr: 'Après', facile: 'Après', en: 'Next' },
})
