import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { forgetLettersAbout } from '../../../../platform/server/outbox.ts'
import { publishedBadgesOf } from '../../../badges/server/versions/badges-of.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { withdrawStatus } from '../../../issuers/server/withdraw-status.ts'
import type { Organisation } from '../../../organisations/organisation.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'
import { type Award, noSuchAward, notNow } from '../../award.ts'
import {
  type Counts,
  countAwards,
  findAward,
  findAwardsOfBadge,
  updateAward,
} from '../award-store.ts'
import { badgeToGive } from './badge-to-give.ts'
import { organisationsThatGive, writtenBadge, writtenBadges } from './give-to-writer.ts'

/** A badge to give; no organisation when it is a person's, who wrote it with the acting professional. */
export type Givable = { version: BadgeVersion; organisation: Organisation | null; counts: Counts }

/** Every badge the acting professional may give, with how many were given and taken. */
export async function badgesToGive(ctx: Context): Promise<Givable[]> {
  const givable: Omit<Givable, 'counts'>[] = []
  const organisations = await organisationsThatGive(ctx)
  for (const organisation of organisations) {
    const versions = await publishedBadgesOf(ctx, { organisationId: organisation.id })
    givable.push(...versions.map((version) => ({ version, organisation })))
  }
  if (organisations.length > 0)
    givable.push(...(await writtenBadges(ctx)).map((version) => ({ version, organisation: null })))
  const ids = givable.map(({ version }) => version.badgeId)
  const counts = await countAwards(
    ctx.db,
    ids,
    organisations.map(({ id }) => id),
  )
  return givable.map((one) => ({
    ...one,
    counts: counts.get(one.version.badgeId) ?? { given: 0, accepted: 0, waiting: 0 },
  }))
}

export const GIVEN_A_PAGE = 50

type Which = { badgeSlug: string; page: number }

/** To whom a badge was given, the last first, a page at a time. */
export async function awardsGiven(
  ctx: Context,
  { badgeSlug, page }: Which,
): Promise<{ version: BadgeVersion; awards: Award[]; total: number }> {
  const { version, organisationIds } = await givenBy(ctx, badgeSlug)
  const { badgeId } = version
  const some = { organisationIds, offset: (page - 1) * GIVEN_A_PAGE, most: GIVEN_A_PAGE }
  const awards = await findAwardsOfBadge(ctx.db, badgeId, some)
  const total = (await countAwards(ctx.db, [badgeId], organisationIds)).get(badgeId)?.given ?? 0
  return { version, awards, total }
}

/** A badge of an organisation is given by it alone; a person's, by those organisations that saw them at work. */
async function givenBy(ctx: Context, badgeSlug: string) {
  const version = await getBadgeVersion(ctx, badgeSlug)
  if (version.organisationId) {
    const { organisation } = await badgeToGive(ctx, { badgeSlug })
    return { version, organisationIds: [organisation.id] }
  }
  const organisationIds = (await organisationsThatGive(ctx)).map(({ id }) => id)
  const counts = await countAwards(ctx.db, [version.badgeId], organisationIds)
  if (!counts.has(version.badgeId)) await writtenBadge(ctx, { badgeSlug })
  return { version, organisationIds }
}

/** One of them, for whoever gives in the name of that organisation; for anybody else it does not exist. */
export async function awardGiven(
  ctx: Context,
  { givenId }: { givenId: string },
  toWrite = false,
): Promise<Award> {
  const award = await findAward(ctx.db, { id: givenId }, toWrite)
  if (!award?.organisationId) throw noSuchAward()
  await mustActFor(ctx, award.organisationId, 'giver')
  return award
}

/** The giver takes it back: from now on it is said to be withdrawn wherever it is checked. Why is theirs alone. */
export async function withdrawAward(
  ctx: Context,
  { givenId, reason }: { givenId: string; reason: string },
): Promise<Award> {
  const award = await awardGiven(ctx, { givenId }, true)
  if (award.status !== 'accepted' && award.status !== 'offered') throw notNow()
  const withdrawn: Award = {
    ...award,
    status: 'withdrawn',
    withdrawnAt: ctx.now,
    withdrawnFor: reason,
    mailHash: null,
    sealedMail: null,
  }
  await updateAward(ctx.db, withdrawn)
  await forgetLettersAbout(ctx.db, award.id)
  await withdrawStatus(ctx, award.place)
  await audit(ctx, {
    kind: 'badge.withdrawn',
    ...(award.personId ? { subjectId: award.personId } : {}),
    facts: { way: award.way },
  })
  await emit(ctx, 'awards.withdrawn', { awardId: award.id, what: 'withdrawn' })
  return withdrawn
}
