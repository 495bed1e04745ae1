import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { removeMove, restoreMove } from '../server/remove-move.ts'
import { tellMove } from '../server/tell-move.ts'
import { moveWords } from '../words.ts'

/** Whoever comes here by link goes to the list: a deed needs its button. */
const list = async () => goTo('/mes-demarches')

/** I tried it: I tell it. */
export const tellMovePage = page('/mes-demarches/:moveId/raconter', {
  words: moveWords,
  open: ['person'],
  show: list,
  act: async (ctx, { moveId }) => {
    const experience = await tellMove(ctx, { moveId })
    return goTo(`/experiences/${experience.id}/activites`, 'moves.told')
  },
})

/** I do not want this on my list any more; I have a day to change my mind. */
export const removeMovePage = page('/mes-demarches/:moveId/enlever', {
  words: moveWords,
  open: ['person'],
  show: list,
  act: async (ctx, { moveId }) => {
    await removeMove(ctx, { moveId })
    return goTo('/mes-demarches', 'moves.removed', { undo: `/mes-demarches/${moveId}/remettre` })
  },
})

/** I changed my mind. */
export const restoreMovePage = page('/mes-demarches/:moveId/remettre', {
  words: moveWords,
  open: ['person'],
  show: list,
  act: async (ctx, { moveId }) => {
    await restoreMove(ctx, { moveId })
    return goTo('/mes-demarches', 'moves.restored')
  },
})
