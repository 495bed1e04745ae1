import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { noSuchPeriod } from '../life-period.ts'
import { deleteBinnedPeriods, updatePeriodBin } from './period-store.ts'

const HOURS_IN_BIN = 24

/** Puts a period in the bin; it can come back for a day. */
export async function deletePeriod(
  ctx: Context,
  { periodId }: { periodId: string },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (!(await updatePeriodBin(ctx.db, { personId, id: periodId, at: ctx.now })))
    throw noSuchPeriod()
}

/** Takes it out of the bin, as it was. */
export async function restorePeriod(
  ctx: Context,
  { periodId }: { periodId: string },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (!(await updatePeriodBin(ctx.db, { personId, id: periodId, at: null }))) throw noSuchPeriod()
}

/** Empties the bins of what has been there for a day. */
export async function emptyPeriodBins(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  return deleteBinnedPeriods(ctx.db, new Date(ctx.now.getTime() - HOURS_IN_BIN * 3_600_000))
}
