import { words } from '../../platform/words.ts'

/** All the neighbours of a concept over one relation. */
export const linksWords = words('explorerLinks', {
  title: {
    fr: '{label} : {relation}',
    facile: '{label} : {relation}',
    en: '{label}: {relation}',
  },
  count: { fr: '{count} en tout.', facile: '{count} en tout.', en: '{count} in all.' },
  countThen: {
    fr: '{count} en tout, le {day}.',
    facile: '{count} en tout, le {day}.',
    en: '{count} in all, on {day}.',
  },
  back: { fr: 'Revenir à la notion', facile: 'Revenir', en: 'Back to the concept' },
})
