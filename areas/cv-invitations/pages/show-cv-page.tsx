import { z } from 'zod'
import { oneOf } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { showToProfessional } from '../server/show-to-professional.ts'
import { invitationWords } from '../words.ts'

/** The professional who invited me may see this CV, or no longer. */
export const showCvPage = page('/mes-cv/:cvId/montrer', {
  words: invitationWords,
  open: ['person'],
  show: async (_ctx, { cvId }) => goTo(`/mes-cv/${cvId}/partager`),
  form: z.object({ shows: oneOf(['yes', 'no']) }),
  act: async (ctx, { cvId, shows }) => {
    await showToProfessional(ctx, { cvId, shows: shows === 'yes' })
    return goTo(
      `/mes-cv/${cvId}/partager`,
      shows === 'yes' ? 'cvInvitations.shown' : 'cvInvitations.hidden',
    )
  },
})
