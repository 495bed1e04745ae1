import type { Context } from '../../../platform/server/context.ts'
import { findUnseen, updateSeen } from './arrival-store.ts'

const A_DAY = 24 * 3600 * 1000

/** The person came back: their space is alive. Written once a day at most. */
export async function noteVisit(ctx: Context, { personId }: { personId: string }): Promise<void> {
  await updateSeen(ctx.db, personId, ctx.now, new Date(ctx.now.getTime() - A_DAY))
}

/** Who has not come since a day; people of the demonstration never count. */
export async function unseenSince(
  ctx: Context,
  { since, most }: { since: Date; most: number },
): Promise<{ personId: string; seenAt: Date }[]> {
  return findUnseen(ctx.db, since, most)
}
