import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteExpired } from './members/invitation-store.ts'
import { deleteRemoved } from './members/member-store.ts'

/** Invitations nobody answered go, and so do those who left, a day later. */
export async function forgetLapsed(ctx: Context): Promise<void> {
  await deleteExpired(ctx.db, ctx.now)
  await deleteRemoved(ctx.db, keptSince(RETENTION.bin, ctx.now))
}
