import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteKnownPerson } from './session/known-person-store.ts'
import { closeSession } from './session/session-store.ts'

/** Closes this device's session, and the device forgets its holder; what the person wrote stays. */
export async function leave(
  ctx: Context,
  { deviceToken }: { deviceToken?: string | undefined } = {},
): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'person' && actor.kind !== 'professional') return
  await closeSession(ctx.db, {}, actor.sessionId, ctx.now)
  if (actor.kind === 'person' && deviceToken)
    await deleteKnownPerson(ctx.db, ctx.secrets.hash(deviceToken), actor.personId)
  const subjectId = actor.kind === 'person' ? actor.personId : actor.professionalId
  await audit(ctx, { kind: 'session.closed', subjectId, facts: { why: 'left' } })
}
