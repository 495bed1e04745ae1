import type { Context } from '../../../../platform/server/context.ts'
import { countByMonth, type MonthOfBadge } from '../number-store.ts'
import { badgesToGive, type Givable } from './awards-given.ts'

export type MonthGiven = MonthOfBadge & Pick<Givable, 'version' | 'organisation'>

const MONTHS = 24

/** How many of each badge the acting professional may give were given, taken and spoken of, month by month. Nobody is named. */
export async function countGiven(ctx: Context): Promise<MonthGiven[]> {
  const givable = new Map((await badgesToGive(ctx)).map((one) => [one.version.badgeId, one]))
  const since = new Date(Date.UTC(ctx.now.getUTCFullYear(), ctx.now.getUTCMonth() - MONTHS + 1, 1))
  const months = await countByMonth(ctx.db, [...givable.keys()], since)
  return months.flatMap((month) => {
    const one = givable.get(month.badgeId)
    return one ? [{ ...month, version: one.version, organisation: one.organisation }] : []
  })
}
