import type { Context } from '../../../platform/server/context.ts'
import { deleteSession } from './account-store.ts'

/** Closes this device's session; what the person wrote stays. */
export async function leave(ctx: Context): Promise<void> {
  if (ctx.actor.kind === 'person' || ctx.actor.kind === 'professional')
    await deleteSession(ctx.db, ctx.actor.sessionId)
}
