import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { deletePeriod, restorePeriod } from '../server/delete-period.ts'
import { periodWords } from '../words.ts'

/** Whoever comes here by link goes to the list: a deed needs its button. */
const list = async () => goTo('/mes-periodes')

/** I do not want this any more; I have a day to change my mind. */
export const deletePeriodPage = page('/mes-periodes/:periodId/supprimer', {
  words: periodWords,
  open: ['person'],
  show: list,
  act: async (ctx, { periodId }) => {
    await deletePeriod(ctx, { periodId })
    return goTo('/mes-periodes', 'periods.deleted', { undo: `/mes-periodes/${periodId}/retablir` })
  },
})

/** I changed my mind. */
export const restorePeriodPage = page('/mes-periodes/:periodId/retablir', {
  words: periodWords,
  open: ['person'],
  show: list,
  act: async (ctx, { periodId }) => {
    await restorePeriod(ctx, { periodId })
    return goTo('/mes-periodes', 'periods.restored')
  },
})
