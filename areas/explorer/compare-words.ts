import { words } from '../../platform/words.ts'

/** What two concepts share, and what only one of them has. */
export const compareWords = words('explorerCompare', {
  title: {
    fr: 'Comparer deux notions',
    facile: 'Comparer deux choses',
    en: 'Compare two concepts',
  },
  found: { fr: '« {a} » et « {b} »', facile: '« {a} » et « {b} »', en: '“{a}” and “{b}”' },
  summary: {
    fr: 'Ils ont {shared} {shared|point|points} en commun.',
    facile: 'Ils ont {shared} {shared|point|points} en commun.',
    en: 'They share {shared} {shared|thing|things}.',
  },
  taken: {
    fr: '« {name} » est un nom du métier « {label} » : c’est lui que nous comparons.',
    facile: '« {name} », c’est le métier : {label}.',
    en: '“{name}” is a name of the occupation “{label}”: that is what we compare.',
  },
  nothing: {
    fr: 'Ils n’ont rien en commun dans nos listes.',
    facile: 'Ils n’ont rien en commun.',
    en: 'They share nothing in our lists.',
  },
  caption: { fr: 'Point par point', facile: 'Point par point', en: 'Point by point' },
  relation: { fr: 'Lien', facile: 'Lien', en: 'Link' },
  shared: { fr: 'En commun', facile: 'En commun', en: 'Shared' },
  only: { fr: 'Seulement : {label}', facile: 'Seulement : {label}', en: 'Only: {label}' },
  more: { fr: 'et {count} de plus', facile: 'et {count} de plus', en: 'and {count} more' },
  none: { fr: 'rien', facile: 'rien', en: 'nothing' },
  way: {
    fr: 'Le chemin de l’un à l’autre',
    facile: 'Le chemin entre les deux',
    en: 'The way between them',
  },
  swap: { fr: 'Échanger les deux', facile: 'Échanger', en: 'Swap them' },
})
