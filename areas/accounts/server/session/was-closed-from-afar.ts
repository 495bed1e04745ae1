import type { Context } from '../../../../platform/server/context.ts'
import { endedByItself } from '../../session.ts'
import { findSessionOfToken } from './session-store.ts'

/**
 * Was this session ended by somebody, and not by time alone: closed from another device, or gone with an account that was
 * erased? Then nothing that waits on this device may stay there.
 */
export async function wasClosedFromAfar(ctx: Context, token: string): Promise<boolean> {
  const session = await findSessionOfToken(ctx.db, ctx.secrets.hash(token))
  return !session || !endedByItself(session)
}
