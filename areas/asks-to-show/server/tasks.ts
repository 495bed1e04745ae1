import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteOldAsks } from './ask-store.ts'

/** An ask nobody confirmed goes after a day, one that ended a month later. */
export async function forgetOldAsks(ctx: Context): Promise<void> {
  await deleteOldAsks(ctx.db, {
    draft: keptSince(RETENTION.passing, ctx.now),
    ended: keptSince(RETENTION.endedLink, ctx.now),
  })
}

export const tasks = [{ name: 'asksToShow.forgetOldAsks', everyMinutes: 120, run: forgetOldAsks }]
