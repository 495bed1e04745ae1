import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import {
  chooseFirst,
  type Grant,
  lastDay,
  type MONTHS,
  noSuchGrant,
  SCOPES,
  scopeNeeded,
} from '../grant.ts'
import { findGrant, updateDraft, updateGiven, updateStopped } from './grant-store.ts'

/** One grant of the acting person, confirmed or still being chosen. */
export async function getGrant(ctx: Context, { grantId }: { grantId: string }): Promise<Grant> {
  const grant = await findGrant(ctx.db, mustBePerson(ctx.actor), grantId)
  if (!grant) throw noSuchGrant()
  return grant
}

/** One grant not confirmed yet: only then may it change. */
export async function getDraft(ctx: Context, { grantId }: { grantId: string }): Promise<Grant> {
  const grant = await getGrant(ctx, { grantId })
  if (grant.givenAt) throw noSuchGrant()
  return grant
}

/** The person chooses what to show; nothing is shared yet. */
export async function chooseScopes(
  ctx: Context,
  chosen: { grantId: string; scopes: readonly string[] },
): Promise<void> {
  const { id } = await getDraft(ctx, chosen)
  const scopes = SCOPES.filter((scope) => chosen.scopes.includes(scope))
  if (scopes.length === 0) throw scopeNeeded()
  await updateDraft(ctx.db, id, { scopes })
}

/** The person chooses until when; nothing is shared yet. */
export async function chooseLastDay(
  ctx: Context,
  chosen: { grantId: string; months: (typeof MONTHS)[number] },
): Promise<void> {
  const { id } = await getDraft(ctx, chosen)
  await updateDraft(ctx.db, id, { ends_at: lastDay(chosen.months, ctx.now) })
}

/** The person saw what will be seen, and says yes. An older grant to the same professional gives way. */
export async function giveGrant(ctx: Context, { grantId }: { grantId: string }): Promise<Grant> {
  const { id, personId, professionalId, scopes, endsAt } = await getDraft(ctx, { grantId })
  if (!endsAt || endsAt <= ctx.now || scopes.length === 0) throw chooseFirst()
  await updateStopped(ctx.db, { personId, professionalId }, ctx.now)
  await updateGiven(ctx.db, id, ctx.now)
  await audit(ctx, {
    kind: 'grant.given',
    subjectId: personId,
    facts: { grant: id, scopes: scopes.join(','), until: endsAt.toISOString().slice(0, 10) },
  })
  return getGrant(ctx, { grantId })
}
