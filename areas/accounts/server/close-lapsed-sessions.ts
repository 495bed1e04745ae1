import type { Context } from '../../../platform/server/context.ts'
import { deleteLapsedSessions } from './account-store.ts'

/** Doors left open too long are closed, by themselves, now and then. */
export async function closeLapsedSessions(ctx: Context): Promise<void> {
  await deleteLapsedSessions(ctx.db, ctx.now)
}
