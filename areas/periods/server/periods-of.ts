import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { inOrderOfLife, type LifePeriod, noSuchPeriod } from '../life-period.ts'
import { findPeriods } from './period-store.ts'

/** The periods of the acting person, the oldest first. Only those `shown` may go on a CV. */
export async function periodsOf(ctx: Context): Promise<LifePeriod[]> {
  return inOrderOfLife(await findPeriods(ctx.db, mustBePerson(ctx.actor)), ctx.now)
}

/** One of them; anybody else's does not exist. */
export async function getPeriod(
  ctx: Context,
  { periodId }: { periodId: string },
): Promise<LifePeriod> {
  const found = (await periodsOf(ctx)).find(({ id }) => id === periodId)
  if (!found) throw noSuchPeriod()
  return found
}
