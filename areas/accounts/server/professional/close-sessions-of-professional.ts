import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { closeOtherSessions } from '../session/session-store.ts'

/** Closes what a professional has open, this session excepted when they ask themselves. Answers how many. */
export async function closeSessionsOfProfessional(
  ctx: Context,
  { professionalId }: { professionalId: string },
): Promise<number> {
  const here = ctx.actor.kind === 'professional' ? ctx.actor.sessionId : undefined
  const count = await closeOtherSessions(ctx.db, { professionalId }, here, ctx.now)
  await audit(ctx, {
    kind: 'session.closed',
    subjectId: professionalId,
    facts: { why: 'from-elsewhere', count },
  })
  return count
}
