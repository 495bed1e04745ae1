import type { Context } from '../../../platform/server/context.ts'
import { OTHER_DEVICE_SECONDS } from '../person.ts'
import { findSessionById } from './account-store.ts'

/** Did the person say that this device is theirs? On any other one, nothing of theirs may stay behind. */
export async function isOwnDevice(ctx: Context): Promise<boolean> {
  if (ctx.actor.kind !== 'person') return false
  const session = await findSessionById(ctx.db, ctx.actor.sessionId)
  if (!session) return false
  const seconds = (session.expires_at.getTime() - session.opened_at.getTime()) / 1000
  return seconds > OTHER_DEVICE_SECONDS
}
