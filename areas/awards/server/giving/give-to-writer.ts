import type { Context } from '../../../../platform/server/context.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { noSuchBadge } from '../../../badges/badge.ts'
import { badgesOfProfessional } from '../../../badges/server/versions/badges-of.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { personWhoShares } from '../../../consent/server/people-who-share.ts'
import type { Organisation } from '../../../organisations/organisation.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'
import { organisationsOf } from '../../../organisations/server/organisations-of.ts'
import { type Award, alreadyGiven } from '../../award.ts'
import { findGivenTo } from '../award-store.ts'
import { giveToAll, type Receiver } from './give-badge.ts'

/** A badge a person wrote with the acting professional, and in whose name it may be given to that person. */
export type Written = { version: BadgeVersion; writer: Receiver; organisations: Organisation[] }

/** Organisations in whose name the acting professional gives badges. */
export async function organisationsThatGive(ctx: Context): Promise<Organisation[]> {
  const own = await organisationsOf(ctx)
  return own.filter(({ role }) => role !== 'writer').map(({ organisation }) => organisation)
}

/** The badge as it was published, for a professional who sat at it and whom the person lets in today. */
export async function writtenBadge(
  ctx: Context,
  { badgeSlug }: { badgeSlug: string },
): Promise<Written> {
  const seats = await badgesOfProfessional(ctx)
  const own = seats.find(({ badge }) => [badge.slug, badge.id].includes(badgeSlug))?.badge
  if (!own?.personId) throw noSuchBadge()
  const { personId } = own
  const { nickname } = await personWhoShares(ctx, { personId })
  return {
    version: await getBadgeVersion(ctx, badgeSlug),
    writer: { personId, name: nickname ?? '…', mail: (await addressOf(ctx, { personId })) ?? null },
    organisations: await organisationsThatGive(ctx),
  }
}

/** Published badges that people wrote with the acting professional. */
export async function writtenBadges(ctx: Context): Promise<BadgeVersion[]> {
  const seats = await badgesOfProfessional(ctx)
  const versions: BadgeVersion[] = []
  for (const { badge } of seats)
    if (badge.personId && badge.edition > 0) versions.push(await getBadgeVersion(ctx, badge.slug))
  return versions
}

type Given = {
  badgeSlug: string
  organisationId: string
  seen: string | null
  lasts: string | null
  origin: string
}

/**
 * Gives a person the badge they wrote, in the name of an organisation that saw them at work: what they said of themselves is now
 * said by others. Each organisation gives it once; nobody else receives it, for it is theirs.
 */
export async function giveToWriter(ctx: Context, given: Given): Promise<Award> {
  const { version, writer } = await writtenBadge(ctx, given)
  const organisation = await mustActFor(ctx, given.organisationId, 'giver')
  const to = { personIds: writer.personId ? [writer.personId] : [], by: organisation.id }
  if ((await findGivenTo(ctx.db, version.badgeId, to)).length > 0) throw alreadyGiven()
  const ways = { way: 'direct', receivers: [writer] } as const
  const [award] = await giveToAll(ctx, { ...given, ...ways, version, organisation })
  if (!award) throw new Error('One badge to give, none given')
  return award
}
