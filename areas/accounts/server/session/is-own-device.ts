import type { Context } from '../../../../platform/server/context.ts'
import { findSessionById } from './session-store.ts'

/** Did the person say that this device is theirs? On any other one, nothing of theirs may stay behind. */
export async function isOwnDevice(ctx: Context): Promise<boolean> {
  if (ctx.actor.kind !== 'person') return false
  return (await findSessionById(ctx.db, ctx.actor.sessionId))?.isOnOwnDevice ?? false
}
