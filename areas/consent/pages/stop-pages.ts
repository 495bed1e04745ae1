import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { resumeGrant, stopGrant } from '../server/stop-grant.ts'
import { consentWords } from '../words.ts'

/** Whoever comes here by link goes to the list: a deed needs its button. */
const list = async () => goTo('/qui-voit-quoi')

/** I do not want them to read any more. */
export const stopGrantPage = page('/qui-voit-quoi/:grantId/arreter', {
  words: consentWords,
  open: ['person'],
  show: list,
  act: async (ctx, { grantId }) => {
    const { professional } = await stopGrant(ctx, { grantId })
    return goTo('/qui-voit-quoi', 'consent.stopped', {
      facts: { name: professional },
      undo: `/qui-voit-quoi/${grantId}/reprendre`,
    })
  },
})

/** I stopped by mistake. */
export const resumeGrantPage = page('/qui-voit-quoi/:grantId/reprendre', {
  words: consentWords,
  open: ['person'],
  show: list,
  act: async (ctx, { grantId }) => {
    const { professional } = await resumeGrant(ctx, { grantId })
    return goTo('/qui-voit-quoi', 'consent.resumed', { facts: { name: professional } })
  },
})
