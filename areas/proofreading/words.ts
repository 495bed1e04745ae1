import { words } from '../../platform/words.ts'

/** Reading one's own words again. */
export const proofreadingWords = words('proofreading', {
  title: {
    fr: 'Écrire ces lignes autrement ?',
    facile: 'Écrire ces lignes autrement ?',
    en: 'Write these lines another way?',
  },
  hint: {
    fr: 'Cochez ce que vous voulez changer. Le reste ne bouge pas.',
    facile: 'Cochez pour changer.\nLe reste ne change pas.',
    en: 'Tick what you want to change. The rest stays as it is.',
  },
  asWritten: {
    fr: 'Vous avez écrit : « {words} »',
    facile: 'Vous avez écrit : « {words} »',
    en: 'You wrote: “{words}”',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  goOn: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  keepAll: { fr: 'Je garde tout comme ça', facile: 'Je garde tout', en: 'Keep all as it is' },
  nothing: {
    fr: 'Nous ne voyons rien à relire.',
    facile: 'Il n’y a rien à relire.',
    en: 'We see nothing to read again.',
  },
  taken: { fr: 'C’est changé.', facile: 'C’est changé.', en: 'Changed.' },
})
