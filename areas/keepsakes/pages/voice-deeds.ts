import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { deleteMemo, restoreMemo } from '../server/delete-memo.ts'
import { keepsakeWords } from '../words.ts'

/** Whoever comes here by link goes to the voice: a deed needs its button. */
const voice = async (_ctx: unknown, { experienceId }: { experienceId: string }) =>
  goTo(`/experiences/${experienceId}/voix`)

/** I do not want this voice any more; I have a day to change my mind. */
export const deleteVoicePage = page('/experiences/:experienceId/voix/supprimer', {
  words: keepsakeWords,
  open: ['person'],
  show: voice,
  act: async (ctx, { experienceId }) => {
    const { memoId } = await deleteMemo(ctx, { experienceId })
    return goTo(`/experiences/${experienceId}/voix`, 'keepsakes.voiceDeleted', {
      undo: `/experiences/${experienceId}/voix/${memoId}/retablir`,
    })
  },
})

/** I changed my mind. */
export const restoreVoicePage = page('/experiences/:experienceId/voix/:memoId/retablir', {
  words: keepsakeWords,
  open: ['person'],
  show: voice,
  act: async (ctx, { experienceId, memoId }) => {
    await restoreMemo(ctx, { experienceId, memoId })
    return goTo(`/experiences/${experienceId}/voix`, 'keepsakes.voiceRestored')
  },
})
