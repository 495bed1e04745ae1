import type { Actor, Context } from '../../../platform/server/context.ts'
import { findSession } from './account-store.ts'

/** Tells who holds this session token; an unknown or lapsed one is a visitor. */
export async function whoIs(ctx: Context, token: string): Promise<Actor> {
  const session = await findSession(ctx.db, ctx.secrets.hash(token), ctx.now)
  if (session?.person_id)
    return { kind: 'person', personId: session.person_id, sessionId: session.id }
  if (session?.professional_id) {
    return { kind: 'professional', professionalId: session.professional_id, sessionId: session.id }
  }
  return { kind: 'visitor' }
}
