import { words } from '../../platform/words.ts'
import { memoWords } from './memo-words.ts'
import { photoWords } from './photo-words.ts'

/** Every sentence about photos and voice. */
export const keepsakeWords = words('keepsakes', {
  ...photoWords,
  ...memoWords,

  backToStory: { fr: 'Retour à mon vécu', facile: 'Retour', en: 'Back to what I lived' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  later: { fr: 'Plus tard', facile: 'Plus tard', en: 'Later' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  noSuchStory: {
    fr: 'Cette expérience n’est pas là.',
    facile: 'Cette expérience n’est pas là.',
    en: 'This experience is not here.',
  },
})
