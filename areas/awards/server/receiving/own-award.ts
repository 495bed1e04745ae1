import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import type { Organisation } from '../../../organisations/organisation.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import { type Award, isOpen, noSuchAward } from '../../award.ts'
import { findAward, findAwardsOf } from '../award-store.ts'
import { findEvidence } from '../giving/evidence-store.ts'

/** An award with what it says and who gives it; nobody's name when the person says it of themselves. */
export type AwardInSight = {
  award: Award
  version: BadgeVersion
  giver: Pick<Organisation, 'name' | 'slug' | 'siretVerifiedAt' | 'siteVerifiedAt'> | null
  /** Where what it says can be looked at. */
  evidence: string | null
}

type Which = { awardId: string }

/** One award of the acting person; anybody else's does not exist for them. */
export async function ownAward(ctx: Context, { awardId }: Which, toWrite = false): Promise<Award> {
  const personId = mustBePerson(ctx.actor)
  const award = await findAward(ctx.db, { id: awardId }, toWrite)
  if (!award || award.personId !== personId || isOver(award, ctx.now)) throw noSuchAward()
  return award
}

/** Offered, and not taken in time. */
const isOver = (award: Award, now: Date) => award.status === 'offered' && !isOpen(award, now)

/** Everything that was given to the acting person, or that they gave themselves; what waits for an answer first. */
export async function myAwards(ctx: Context): Promise<AwardInSight[]> {
  return awardsOf(ctx, { personId: mustBePerson(ctx.actor) })
}

/** The same of somebody, for areas that know who may look. */
export async function awardsOf(
  ctx: Context,
  { personId }: { personId: string },
): Promise<AwardInSight[]> {
  const all = (await findAwardsOf(ctx.db, personId)).filter((one) => !isOver(one, ctx.now))
  const seen: AwardInSight[] = []
  // A badge of somebody on their way out is not shown, not even to them.
  const isLeaving = await isHidden(ctx, { personId })
  for (const award of all)
    if (!isLeaving || award.organisationId) seen.push(await inSight(ctx, award))
  return seen.toSorted((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)))
}

const isWaiting = ({ award }: AwardInSight) => award.status === 'offered'

export async function inSight(ctx: Context, award: Award): Promise<AwardInSight> {
  const version = await getBadgeVersion(ctx, award.badgeId, award.version)
  const { organisationId } = award
  const evidence = (await findEvidence(ctx.db, [award.id]))[0]?.link ?? null
  if (!organisationId) return { award, version, giver: null, evidence }
  const organisation = await getOrganisation(ctx, { organisationId })
  const { name, slug, siretVerifiedAt, siteVerifiedAt } = organisation
  return { award, version, giver: { name, slug, siretVerifiedAt, siteVerifiedAt }, evidence }
}
