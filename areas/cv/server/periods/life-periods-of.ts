import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { type LifePeriod, noSuchPeriod } from '../../life-period.ts'
import { findPeriods } from './life-period-store.ts'

/** The times of life that the acting person explained, the latest first. */
export async function lifePeriodsOf(ctx: Context): Promise<LifePeriod[]> {
  return findPeriods(ctx.db, mustBePerson(ctx.actor))
}

/** One of them. */
export async function getLifePeriod(
  ctx: Context,
  { periodId }: { periodId: string },
): Promise<LifePeriod> {
  const period = (await lifePeriodsOf(ctx)).find(({ id }) => id === periodId)
  if (!period) throw noSuchPeriod()
  return period
}
