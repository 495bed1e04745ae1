import { words } from '../../platform/words.ts'

/** The page of one concept. */
export const conceptWords = words('explorerConcept', {
  code: { fr: 'code {code}', facile: 'code {code}', en: 'code {code}' },
  linked: { fr: 'Ce qui va avec', facile: 'Ce qui va avec', en: 'What goes with it' },
  alone: {
    fr: 'Rien n’est encore relié à cette notion.',
    facile: 'Rien ne va avec, pour le moment.',
    en: 'Nothing is linked to this yet.',
  },
  seeAll: { fr: 'Voir les {count}', facile: 'Voir les {count}', en: 'See all {count}' },
  allOf: {
    fr: '{relation} : tout voir',
    facile: '{relation} : tout voir',
    en: '{relation}: see all',
  },
  known: { fr: 'En bref', facile: 'En bref', en: 'In brief' },
  others: {
    fr: 'Le reste de ce que dit la liste',
    facile: 'Le reste',
    en: 'The rest of what the list says',
  },
  field: { fr: 'Champ', facile: 'Nom', en: 'Field' },
  value: { fr: 'Valeur', facile: 'Valeur', en: 'Value' },
  steps: { fr: 'Regarder autour', facile: 'Regarder autour', en: 'Look around' },
  surroundings: { fr: 'Son voisinage', facile: 'Autour', en: 'Its surroundings' },
  tomorrow: { fr: 'Ce métier demain', facile: 'Demain', en: 'Tomorrow' },
  way: { fr: 'Le chemin vers…', facile: 'Le chemin vers…', en: 'The way to…' },
  compare: { fr: 'Comparer avec…', facile: 'Comparer avec…', en: 'Compare with…' },
  sheet: { fr: 'Voir pour moi', facile: 'Voir pour moi', en: 'See it for me' },
  isTitleOf: {
    fr: 'C’est un nom de ce métier :',
    facile: 'C’est un nom de ce métier :',
    en: 'It is a name of this occupation:',
  },
  gone: {
    fr: 'L’édition en cours ne la connaît plus. Voici ce qu’on en disait.',
    facile: 'La liste a changé.\nVoici ce que l’on disait avant.',
    en: 'The edition in use no longer has it. Here is what used to be said.',
  },
  replaced: {
    fr: 'À sa place, il y a maintenant :',
    facile: 'Maintenant, il y a :',
    en: 'What took its place:',
  },
  past: {
    fr: 'Vous lisez ce que la liste disait le {day}. Les liens sont ceux d’aujourd’hui.',
    facile: 'C’est ce que l’on disait le {day}.\nLes liens sont d’aujourd’hui.',
    en: 'You are reading what the list said on {day}. Links are those of today.',
  },
  pastWithLinks: {
    fr: 'Vous lisez ce que la liste disait le {day}, avec ses liens de ce jour.',
    facile: 'C’est ce que l’on disait le {day}.',
    en: 'You are reading what the list said on {day}, with its links of that day.',
  },
  notYet: {
    fr: 'Le {day}, cette notion n’était pas encore là. Voici la plus récente.',
    facile: 'Le {day}, ce n’était pas là.\nVoici aujourd’hui.',
    en: 'On {day}, this was not there yet. Here is the latest.',
  },
  noSuchDay: {
    fr: 'Cette date n’existe pas. Voici la page d’aujourd’hui.',
    facile: 'Cette date n’existe pas.\nVoici aujourd’hui.',
    en: 'This date does not exist. Here is the page of today.',
  },
  today: { fr: 'Voir aujourd’hui', facile: 'Voir aujourd’hui', en: 'See today' },
  day: { fr: 'Voir un autre jour', facile: 'Voir un autre jour', en: 'See another day' },
  dayLabel: { fr: 'Quel jour ?', facile: 'Quel jour ?', en: 'Which day?' },
  dayHint: {
    fr: 'Par exemple : 2026-03-31',
    facile: 'Par exemple : 2026-03-31',
    en: 'For example: 2026-03-31',
  },
  see: { fr: 'Je regarde', facile: 'Je regarde', en: 'Look' },
  history: { fr: 'Ce qu’on en a dit', facile: 'Les noms avant', en: 'What was said of it' },
  wording: { fr: 'Nom', facile: 'Nom', en: 'Name' },
  edition: { fr: 'Édition', facile: 'Liste', en: 'Edition' },
  since: { fr: 'Chargée le', facile: 'Le', en: 'Loaded on' },
  elsewhere: { fr: 'Ailleurs', facile: 'Dans les autres listes', en: 'Elsewhere' },
  elsewhereText: {
    fr: 'Comment les autres listes nomment la même chose, ou presque.',
    facile: 'Les autres listes le disent ainsi.',
    en: 'What other lists call the same thing, or nearly.',
  },
  other: { fr: 'Notion', facile: 'Nom', en: 'Concept' },
  likeness: { fr: 'Lien', facile: 'Lien', en: 'Link' },
  sureness: { fr: 'Sûr à', facile: 'Sûr à', en: 'Sure at' },
  whoSays: { fr: 'Qui le dit', facile: 'Qui le dit', en: 'Who says so' },
  percent: { fr: '{share}\u00a0%', facile: '{share} sur 100', en: '{share}%' },
  notLoaded: { fr: 'pas chargée ici', facile: 'pas ici', en: 'not loaded here' },
  moreMappings: {
    fr: 'Et {count} {count|autre|autres}.',
    facile: 'Et {count} {count|autre|autres}.',
    en: 'And {count} more.',
  },
  people: { fr: 'Et les gens ?', facile: 'Et les gens ?', en: 'And people?' },
  peopleAbout: {
    fr: 'Environ {count} personnes l’ont sur leur carte.',
    facile: 'Environ {count} personnes savent le faire.',
    en: 'About {count} people have it on their card.',
  },
  peopleFew: {
    fr: 'Moins de 11 personnes l’ont sur leur carte. Nous n’en disons pas plus.',
    facile: 'Moins de 11 personnes l’ont sur leur carte.',
    en: 'Fewer than 11 people have it on their card. We say no more.',
  },
  source: { fr: 'D’où ça vient', facile: 'D’où ça vient', en: 'Where it comes from' },
  licence: { fr: 'Licence : {licence}', facile: 'Licence : {licence}', en: 'Licence: {licence}' },
  lasting: {
    fr: 'Adresse qui ne change jamais :',
    facile: 'Adresse qui ne change jamais :',
    en: 'An address that never changes:',
  },
})

/** How two concepts of two referentials stand to each other. */
export const mappingWords = words('explorerMapping', {
  exact: { fr: 'la même chose', facile: 'pareil', en: 'exact' },
  close: { fr: 'proche', facile: 'presque pareil', en: 'close' },
  broad: { fr: 'plus large', facile: 'plus large', en: 'broader' },
  narrow: { fr: 'plus précise', facile: 'plus précis', en: 'narrower' },
  related: { fr: 'a un lien', facile: 'a un lien', en: 'related' },
  prepares: { fr: 'prépare à', facile: 'prépare à', en: 'prepares for' },
})
