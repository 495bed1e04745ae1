import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { liftSuspension, suspendStatus } from '../../../issuers/server/suspend-status.ts'
import {
  type Award,
  maySuspend,
  notNow,
  onlyWithdrawn,
  type SuspensionReason,
} from '../../award.ts'
import { updateAward } from '../award-store.ts'
import { awardGiven } from './awards-given.ts'

type Suspension = { givenId: string; why: SuspensionReason; reason: string | null }

/** The giver says that a badge does not count for now, wherever it is checked. Why is theirs alone. */
export async function suspendAward(
  ctx: Context,
  { givenId, why, reason }: Suspension,
): Promise<Award> {
  const award = await awardGiven(ctx, { givenId }, true)
  if (!award.suspensionPlace) throw onlyWithdrawn()
  if (!maySuspend(award)) throw notNow()
  const said = { suspendedAt: ctx.now, suspendedWhy: why, suspendedFor: reason }
  const suspended: Award = { ...award, ...said }
  await updateAward(ctx.db, suspended)
  await suspendStatus(ctx, award.suspensionPlace)
  await tellOf(ctx, suspended, 'suspended')
  return suspended
}

/** It counts again, and why it did not is forgotten. */
export async function liftAward(ctx: Context, { givenId }: { givenId: string }): Promise<Award> {
  const award = await awardGiven(ctx, { givenId }, true)
  if (award.status !== 'accepted' || !award.suspendedAt || !award.suspensionPlace) throw notNow()
  const lifted: Award = { ...award, suspendedAt: null, suspendedWhy: null, suspendedFor: null }
  await updateAward(ctx.db, lifted)
  await liftSuspension(ctx, award.suspensionPlace)
  await tellOf(ctx, lifted, 'lifted')
  return lifted
}

async function tellOf(ctx: Context, award: Award, what: 'suspended' | 'lifted'): Promise<void> {
  await audit(ctx, {
    kind: `badge.${what}`,
    ...(award.personId ? { subjectId: award.personId } : {}),
    facts: { way: award.way },
  })
  await emit(ctx, `awards.${what}`, { awardId: award.id, what })
}
