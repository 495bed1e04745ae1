import { goTo } from '../../../../platform/web/going.ts'
import { page } from '../../../../platform/web/page.tsx'
import { sessionWords } from '../../session-words.ts'

/** I am still here: the shared device stays open. Reading who asks is enough to say so; as often as one likes. */
export const stillHerePage = page('/je-suis-la', {
  words: sessionWords,
  open: ['person'],
  show: async () => goTo('/mon-espace'),
  act: async () => goTo('/mon-espace'),
})
