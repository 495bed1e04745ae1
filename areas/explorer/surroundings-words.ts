import { words } from '../../platform/words.ts'

/** What lies around a concept, drawn and told. */
export const surroundingsWords = words('explorerSurroundings', {
  title: {
    fr: 'Le voisinage de « {label} »',
    facile: 'Autour de « {label} »',
    en: 'Around “{label}”',
  },
  intro: {
    fr: 'Chaque signe est un lien. Son numéro est aussi dans le tableau.',
    facile: 'Touchez un signe pour aller voir.\nLe tableau dit la même chose.',
    en: 'Each mark is a link. Its number is in the table too.',
  },
  drawn: {
    fr: 'Dessin : {label} au milieu, {count} notions autour',
    facile: 'Dessin : {label} et {count} choses autour',
    en: 'Drawing: {label} in the middle, {count} concepts around',
  },
  alone: {
    fr: 'Rien n’est encore relié à cette notion.',
    facile: 'Rien ne va avec, pour le moment.',
    en: 'Nothing is linked to this yet.',
  },
  howMany: { fr: 'Combien en montrer', facile: 'Combien en montrer', en: 'How many to show' },
  upTo: { fr: '{count} au plus', facile: '{count}', en: '{count} at most' },
  toTable: {
    fr: 'Aller au tableau',
    facile: 'Aller au tableau',
    en: 'Go to the table',
  },
  table: { fr: 'La même chose en mots', facile: 'La même chose en mots', en: 'The same in words' },
  number: { fr: 'Numéro', facile: 'Numéro', en: 'Number' },
  concept: { fr: 'Notion', facile: 'Nom', en: 'Concept' },
  kind: { fr: 'Sorte', facile: 'Sorte', en: 'Kind' },
  linked: { fr: 'Liens dans ce dessin', facile: 'Va avec', en: 'Links in this drawing' },
  link: {
    fr: '{relation} : {number}',
    facile: '{relation} : {number}',
    en: '{relation}: {number}',
  },
  back: { fr: 'Revenir à la notion', facile: 'Revenir', en: 'Back to the concept' },
})
