import type { Context } from '../../../../platform/server/context.ts'
import { findSessionById } from '../session/session-store.ts'

/** True when the session that waits for a second factor began with the access given by the operator. */
export async function cameWithFirstAccess(ctx: Context): Promise<boolean> {
  const held = ctx.actor.kind === 'visitor' ? ctx.actor.held : undefined
  const session = held && (await findSessionById(ctx.db, held.sessionId))
  return session?.way === 'access'
}
