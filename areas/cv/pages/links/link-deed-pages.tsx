import { z } from 'zod'
import { oneOf } from '../../../../platform/fields.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { page } from '../../../../platform/web/page.tsx'
import { linkWords } from '../../link-words.ts'
import { showToProfessional } from '../../server/invitations/show-to-professional.ts'
import { stopLink } from '../../server/links/stop-link.ts'

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

/** The professional who invited me may see this CV, or no longer. */
export const showCvPage = page('/mes-cv/:cvId/montrer', {
  words: linkWords,
  open: ['person'],
  show: async (_ctx, { cvId }) => goTo(`/mes-cv/${cvId}/partager`),
  form: z.object({ shows: oneOf(['yes', 'no']) }),
  act: async (ctx, { cvId, shows }) => {
    await showToProfessional(ctx, { cvId, shows: shows === 'yes' })
    return goTo(`/mes-cv/${cvId}/partager`, shows === 'yes' ? 'cvLinks.shown' : 'cvLinks.hidden')
  },
})
