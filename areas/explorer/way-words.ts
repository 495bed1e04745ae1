import { words } from '../../platform/words.ts'

/** The way from one concept to another, and the two pickers before it. */
export const wayWords = words('explorerWay', {
  title: {
    fr: 'Le chemin entre deux notions',
    facile: 'Le chemin entre deux choses',
    en: 'The way between two concepts',
  },
  found: {
    fr: 'De « {from} » à « {to} »',
    facile: 'De « {from} » à « {to} »',
    en: 'From “{from}” to “{to}”',
  },
  steps: {
    fr: 'Il y a {count} {count|pas|pas} entre les deux.',
    facile: 'Il y a {count} {count|pas|pas}.',
    en: 'They are {count} {count|step|steps} apart.',
  },
  same: {
    fr: 'C’est deux fois la même notion.',
    facile: 'C’est deux fois la même chose.',
    en: 'It is twice the same concept.',
  },
  noWay: {
    fr: 'Nous n’avons pas trouvé de chemin entre les deux.',
    facile: 'Il n’y a pas de chemin.',
    en: 'We found no way between them.',
  },
  noWayText: {
    fr: 'Leurs listes ne sont pas encore reliées, ou ils sont trop loin.',
    facile: 'Ils sont trop loin.',
    en: 'Their lists are not linked yet, or they are too far apart.',
  },
  back: {
    fr: 'Le chemin dans l’autre sens',
    facile: 'Dans l’autre sens',
    en: 'The other way round',
  },
  seeFirst: { fr: 'Revenir au départ', facile: 'Revenir au début', en: 'Back to the start' },
  compare: { fr: 'Comparer les deux', facile: 'Comparer les deux', en: 'Compare the two' },
})

/** Choosing one concept, then another. */
export const pickWords = words('explorerPick', {
  first: {
    fr: 'D’abord, choisissez un point de départ',
    facile: 'Choisissez le début',
    en: 'First, choose where to start',
  },
  second: { fr: 'Et pour aller où ?', facile: 'Et après ?', en: 'And where to?' },
  firstToCompare: {
    fr: 'Choisissez le premier',
    facile: 'Choisissez le premier',
    en: 'Choose the first one',
  },
  secondToCompare: {
    fr: 'Choisissez le second',
    facile: 'Choisissez le second',
    en: 'Choose the second one',
  },
  chosen: { fr: 'Choisi : {label}', facile: 'Choisi : {label}', en: 'Chosen: {label}' },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  changeOf: { fr: 'Changer {label}', facile: 'Changer {label}', en: 'Change {label}' },
  near: { fr: 'Ou l’un de ses voisins', facile: 'Ou un voisin', en: 'Or one of its neighbours' },
  unknown: {
    fr: 'Cette adresse ne mène à rien de connu. Choisissez ici.',
    facile: 'Nous ne connaissons pas cela.\nChoisissez ici.',
    en: 'This address leads to nothing we know. Choose here.',
  },
})
