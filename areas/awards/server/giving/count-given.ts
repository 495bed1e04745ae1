import type { Context } from '../../../../platform/server/context.ts'
import { countByMonth, type MonthOfBadge } from '../number-store.ts'
import { badgesToGive } from './awards-given.ts'
import type { ToGive } from './badge-to-give.ts'

export type MonthGiven = MonthOfBadge & ToGive

const MONTHS = 24

/**
 * How many of each badge the acting professional may give were given, taken and spoken of, month by month. Nobody is named; a
 * badge that one person wrote for themselves is not counted, for its number would be about them.
 */
export async function countGiven(ctx: Context): Promise<MonthGiven[]> {
  const givable = new Map((await badgesToGive(ctx)).map((one) => [one.version.badgeId, one]))
  const since = new Date(Date.UTC(ctx.now.getUTCFullYear(), ctx.now.getUTCMonth() - MONTHS + 1, 1))
  const months = await countByMonth(ctx.db, [...givable.keys()], since)
  return months.flatMap((month) => {
    const one = givable.get(month.badgeId)
    const organisation = one?.organisation
    return organisation ? [{ ...month, version: one.version, organisation }] : []
  })
}
