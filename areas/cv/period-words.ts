import { words } from '../../platform/words.ts'

/** Times of life that explain a gap, in one CV. */
export const periodWords = words('cvPeriods', {
  title: {
    fr: 'Quelles autres périodes montrer ?',
    facile: 'Quelles autres périodes montrer ?',
    en: 'Which other periods to show?',
  },
  hint: {
    fr: 'Un vide dans un CV pose question. Un mot suffit, et seulement si vous voulez.',
    facile: 'Un vide pose question.\nUn mot suffit.\nVous pouvez aussi ne rien dire.',
    en: 'A gap raises questions. A word is enough, and only if you want.',
  },
  none: {
    fr: 'Aucune période n’est prévue pour un CV. Vous le dites dans « Mes périodes ».',
    facile: 'Rien n’est prévu pour un CV.\nVous le dites dans « Mes périodes ».',
    en: 'No period is meant for a CV. You say so in “My periods”.',
  },
  gap: {
    fr: 'Rien n’est raconté entre {from} et {to}.',
    facile: 'Rien n’est raconté entre {from} et {to}.',
    en: 'Nothing is told between {from} and {to}.',
  },
  gapOne: {
    fr: 'Rien n’est raconté en {from}.',
    facile: 'Rien n’est raconté en {from}.',
    en: 'Nothing is told in {from}.',
  },
  toPeriods: { fr: 'Voir mes périodes', facile: 'Voir mes périodes', en: 'See my periods' },
  chosen: { fr: 'choisie', facile: 'choisie', en: 'chosen' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
})
