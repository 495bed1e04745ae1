import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { peopleWhoShare } from '../../../consent/server/people-who-share.ts'
import { organisationsOf } from '../../../organisations/server/organisations-of.ts'
import type { Badge } from '../../badge.ts'
import type { BadgeContent } from '../../badge-content.ts'
import type { BadgeVersion } from '../../version.ts'
import { findBadges } from '../badge-store.ts'
import { findSeatsOf } from '../together/seat-store.ts'
import { findPieces } from '../writing/piece-store.ts'
import { contentNow } from './content-now.ts'
import { findLastVersions, findLastVersionsNamed } from './version-store.ts'

/** A badge as lists show it. */
export type BadgeInSight = { badge: Badge; content: BadgeContent }

/** Badges the acting person writes: their own, then those where they were given a seat. */
export async function badgesOf(ctx: Context): Promise<BadgeInSight[]> {
  const personId = mustBePerson(ctx.actor)
  const seats = (await findSeatsOf(ctx.db, { personId })).filter(({ goneAt }) => goneAt === null)
  return inSight(
    ctx,
    await findBadges(ctx.db, { personId, ids: seats.map(({ badgeId }) => badgeId) }),
  )
}

/** Badges the acting professional writes: those of their organisations, and those of people who let them in today. */
export async function badgesOfProfessional(ctx: Context): Promise<BadgeInSight[]> {
  const professionalId = mustBeProfessional(ctx.actor)
  const organisations = await organisationsOf(ctx)
  const people = (await peopleWhoShare(ctx)).map(({ personId }) => personId)
  const seats = (await findSeatsOf(ctx.db, { professionalId })).filter(
    ({ goneAt }) => goneAt === null,
  )
  const organisationIds = organisations
    .filter(({ role }) => role !== 'giver')
    .map(({ organisation }) => organisation.id)
  const ids = seats.map(({ badgeId }) => badgeId)
  const all = await findBadges(ctx.db, { organisationIds, ids })
  return inSight(
    ctx,
    all.filter(({ organisationId, personId }) =>
      organisationId ? organisationIds.includes(organisationId) : people.includes(personId ?? ''),
    ),
  )
}

/** What an organisation recognises today: the last published version of each of its badges. Public. */
export async function publishedBadgesOf(
  ctx: Context,
  { organisationId }: { organisationId: string },
): Promise<BadgeVersion[]> {
  return findLastVersions(ctx.db, organisationId)
}

/** Badges of organisations whose name, or whose organisation's name, holds these words. Public. */
export async function publishedBadgesNamed(
  ctx: Context,
  { words, most }: { words: string; most: number },
): Promise<BadgeVersion[]> {
  return findLastVersionsNamed(ctx.db, words, most)
}

async function inSight(ctx: Context, badges: readonly Badge[]): Promise<BadgeInSight[]> {
  const seen: BadgeInSight[] = []
  for (const badge of badges)
    seen.push({ badge, content: await contentNow(ctx, badge, await findPieces(ctx.db, badge.id)) })
  return seen
}
