import { words } from '../../platform/words.ts'

/** Every edition ever loaded. */
export const editionWords = words('explorerEdition', {
  title: { fr: 'Toutes les éditions', facile: 'Toutes les listes', en: 'Every edition' },
  intro: {
    fr: 'Les listes changent avec le temps. Nous gardons tout, pour toujours.',
    facile: 'Les listes changent.\nNous gardons tout.',
    en: 'Lists change over time. We keep everything, for ever.',
  },
  none: { fr: 'Aucune édition pour le moment', facile: 'Aucune liste', en: 'No edition yet' },
  noneText: {
    fr: 'La personne qui tient le site n’en a encore chargé aucune.',
    facile: 'Il n’y a pas encore de liste.',
    en: 'Whoever runs this site has not loaded any yet.',
  },
  caption: { fr: 'Les éditions', facile: 'Les listes', en: 'The editions' },
  edition: { fr: 'Édition', facile: 'Liste', en: 'Edition' },
  published: { fr: 'Publiée le', facile: 'Écrite le', en: 'Published on' },
  loaded: { fr: 'Chargée le', facile: 'Là depuis le', en: 'Loaded on' },
  licence: { fr: 'Licence', facile: 'Licence', en: 'Licence' },
  changes: { fr: 'Ce qui a changé', facile: 'Ce qui a changé', en: 'What changed' },
  unknown: { fr: 'non dit', facile: 'non dit', en: 'not said' },
  inUse: { fr: 'en cours', facile: 'maintenant', en: 'in use' },
  sinceThe: {
    fr: 'depuis l’édition {version}',
    facile: 'depuis {version}',
    en: 'since edition {version}',
  },
  explorer: {
    fr: 'Explorer les métiers et les savoirs',
    facile: 'Explorer les métiers',
    en: 'Explore occupations and skills',
  },
  first: { fr: 'la première', facile: 'la première', en: 'the first' },
})

/** What changed between two editions of one referential. */
export const diffWords = words('explorerDiff', {
  title: {
    fr: '{title} : de {from} à {to}',
    facile: '{title} : de {from} à {to}',
    en: '{title}: from {from} to {to}',
  },
  intro: {
    fr: '{count} notions sont restées. Voici celles qui ont changé.',
    facile: '{count} sont restées.\nVoici les autres.',
    en: '{count} concepts stayed. Here are those that changed.',
  },
  which: { fr: 'Quel changement', facile: 'Quel changement', en: 'Which change' },
  tab: { fr: '{what} ({count})', facile: '{what} : {count}', en: '{what} ({count})' },
  added: { fr: 'Nouvelles', facile: 'Nouvelles', en: 'New' },
  reworded: { fr: 'Dites autrement', facile: 'Autre nom', en: 'Reworded' },
  moved: { fr: 'Déplacées', facile: 'Déplacées', en: 'Moved' },
  replaced: { fr: 'Remplacées', facile: 'Remplacées', en: 'Replaced' },
  removed: { fr: 'Retirées', facile: 'Retirées', en: 'Removed' },
  none: { fr: 'Rien de tel entre ces deux éditions.', facile: 'Rien.', en: 'Nothing of the kind.' },
  concept: { fr: 'Notion', facile: 'Nom', en: 'Concept' },
  kind: { fr: 'Sorte', facile: 'Sorte', en: 'Kind' },
  before: { fr: 'Avant', facile: 'Avant', en: 'Before' },
  after: { fr: 'Après', facile: 'Après', en: 'After' },
  next: { fr: 'La suite', facile: 'La suite', en: 'Go on' },
  start: { fr: 'Revenir au début', facile: 'Revenir au début', en: 'Back to the start' },
  swap: { fr: 'Dans l’autre sens', facile: 'Dans l’autre sens', en: 'The other way round' },
  back: { fr: 'Toutes les éditions', facile: 'Toutes les listes', en: 'Every edition' },
})
