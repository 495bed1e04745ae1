import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deletePast } from './brought-store.ts'
import { checkStale } from './checked-now.ts'

/** What was only looked at goes after a day, and so does what was thrown away. */
export async function forgetPast(ctx: Context): Promise<void> {
  const lookedAt = keptSince(RETENTION.passing, ctx.now)
  await deletePast(ctx.db, { lookedAt, binned: keptSince(RETENTION.bin, ctx.now) })
}

export const tasks = [
  { name: 'broughtBadges.forgetPast', everyMinutes: 60, run: forgetPast },
  { name: 'broughtBadges.checkStale', everyMinutes: 15, run: checkStale },
]
