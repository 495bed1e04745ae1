import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Grant, isStanding, noSuchGrant } from '../grant.ts'
import { getGrant } from './give-grant.ts'
import { updateResumed, updateStopped } from './grant-store.ts'

/** The person stops showing: from now on the professional reads nothing. Stopping twice is stopping. */
export async function stopGrant(ctx: Context, { grantId }: { grantId: string }): Promise<Grant> {
  const grant = await getGrant(ctx, { grantId })
  if (!grant.givenAt) throw noSuchGrant()
  if (!isStanding(grant, ctx.now)) return grant
  await stopGrantsOf(ctx, { personId: grant.personId, grantId })
  return grant
}

/** Stops all that stands, or one: when the person stops, or is on their way out. */
export async function stopGrantsOf(
  ctx: Context,
  { personId, grantId }: { personId: string; grantId?: string },
): Promise<void> {
  const where = { personId, ...(grantId ? { id: grantId } : {}) }
  for (const grant of await updateStopped(ctx.db, where, ctx.now))
    await audit(ctx, { kind: 'grant.stopped', subjectId: personId, facts: { grant } })
}

const MINUTES_TO_UNDO = 60

/** The person stopped by mistake and says so within the hour. */
export async function resumeGrant(ctx: Context, { grantId }: { grantId: string }): Promise<Grant> {
  const grant = await getGrant(ctx, { grantId })
  const since = new Date(ctx.now.getTime() - MINUTES_TO_UNDO * 60_000)
  if (!(await updateResumed(ctx.db, grant, since, ctx.now))) throw noSuchGrant()
  await audit(ctx, { kind: 'grant.given', subjectId: grant.personId, facts: { grant: grantId } })
  return grant
}
