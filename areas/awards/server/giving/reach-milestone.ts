import type { Context } from '../../../../platform/server/context.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import { notTheseBadges } from '../../milestone.ts'
import { findAward } from '../award-store.ts'
import { badgesToGive } from './awards-given.ts'
import { badgeToGive } from './badge-to-give.ts'
import { giveToAll } from './give-badge.ts'
import { findMilestone, findReached, type Milestone, replaceMilestone } from './milestone-store.ts'

type Rule = { badgeSlug: string; parts: readonly string[]; needed: number }

/** Whoever gives says which other badges bring this one by themselves, and how many of them. */
export async function sayMilestone(
  ctx: Context,
  { badgeSlug, parts, needed }: Rule,
): Promise<void> {
  const { version, organisation } = await badgeToGive(ctx, { badgeSlug })
  const { badgeId } = version
  const own = (await badgesToGive(ctx)).filter((one) => one.organisation.id === organisation.id)
  const isOwn = (id: string) => id !== badgeId && own.some((one) => one.version.badgeId === id)
  const chosen = [...new Set(parts)]
  if (!chosen.every(isOwn) || (chosen.length > 0 && needed > chosen.length)) throw notTheseBadges()
  await replaceMilestone(ctx.db, { badgeId, parts: chosen, needed })
}

/** The rule of a badge, for who gives it. */
export async function findRule(
  ctx: Context,
  which: { badgeSlug: string },
): Promise<Milestone | undefined> {
  const { version } = await badgeToGive(ctx, which)
  return findMilestone(ctx.db, version.badgeId)
}

/** Somebody took a badge: those that come with it are offered at once, and said to have come by themselves. */
export async function reachMilestone(
  ctx: Context,
  { awardId }: Record<string, string | number>,
): Promise<void> {
  const award = await findAward(ctx.db, { id: String(awardId) })
  if (!award?.personId || award.status !== 'accepted') return
  const { personId, name } = award
  for (const badgeId of await findReached(ctx.db, personId, award.badgeId)) {
    const version = await getBadgeVersion(ctx, badgeId)
    const { organisationId } = version
    if (!organisationId) continue
    await giveToAll(ctx, {
      version,
      organisation: await getOrganisation(ctx, { organisationId }),
      way: 'milestone',
      receivers: [{ personId, name: name ?? '…', mail: null }],
      seen: null,
      origin: '',
    })
  }
}
