import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { stopLink } from '../server/stop-link.ts'
import { linkWords } from '../words.ts'

/** This link shows nothing from now on. */
export const stopLinkPage = page('/mes-cv/:cvId/liens/:linkId/arreter', {
  words: linkWords,
  open: ['person'],
  show: async (_ctx, { cvId }) => goTo(`/mes-cv/${cvId}/partager`),
  act: async (ctx, { cvId, linkId }) => {
    await stopLink(ctx, { linkId })
    return goTo(`/mes-cv/${cvId}/partager`, 'cvLinks.stopped')
  },
})
