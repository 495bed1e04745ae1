import type { Context } from '../../../../platform/server/context.ts'
import { whoAmI } from '../../../accounts/server/who-am-i.ts'
import { awardsOf } from '../../../awards/server/receiving/own-award.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { ageOf } from '../../../consent/server/say-age-band.ts'
import { mayAsk } from '../../../recommendations/recommendation.ts'
import {
  type Application,
  alreadyYours,
  isOwnToWrite,
  MOST_OPEN,
  notOpen,
  tooManyOpen,
  withReferent,
} from '../../application.ts'
import { isOpen, type Opening } from '../../opening.ts'
import {
  findApplicationsOf,
  holdApplications,
  insertApplication,
  updateApplication,
} from '../application-store.ts'
import { findOpening } from '../opening/opening-store.ts'
import { findReviewers } from '../opening/reviewer-store.ts'

type Which = { slug: string }

/** What somebody who thinks of asking for a badge is told first. */
export async function badgeToAsk(
  ctx: Context,
  { slug }: Which,
): Promise<{ version: BadgeVersion; opening: Opening; outside: number }> {
  const version = await getBadgeVersion(ctx, slug)
  const opening = await findOpening(ctx.db, version.badgeId)
  if (!opening || !isOpen(opening, ctx.now)) throw notOpen()
  return { version, opening, outside: (await findReviewers(ctx.db, version.badgeId)).length }
}

/** The one of the acting person on this badge, if they asked already. */
export async function myApplicationTo(
  ctx: Context,
  { badgeId }: { badgeId: string },
): Promise<Application | undefined> {
  if (ctx.actor.kind !== 'person') return undefined
  const all = await findApplicationsOf(ctx.db, ctx.actor.personId)
  return all.find((one) => one.badgeId === badgeId && one.status !== 'withdrawn')
}

/** Somebody begins to ask for a badge. Begun twice, it is the same. */
export async function beginApplication(ctx: Context, { slug }: Which): Promise<Application> {
  const { id: personId, nickname } = await whoAmI(ctx)
  await mustBeOldEnough(ctx, personId)
  await holdApplications(ctx.db, personId)
  const { version } = await badgeToAsk(ctx, { slug })
  const { badgeId, number } = version
  const all = await findApplicationsOf(ctx.db, personId)
  const before = all.find((one) => one.badgeId === badgeId)
  if (before && before.status !== 'withdrawn') return before
  if (await hasBadge(ctx, { personId, badgeId })) throw alreadyYours()
  const open = all.filter((one) => isOwnToWrite(one) || one.status === 'sent')
  if (open.length >= MOST_OPEN) throw tooManyOpen({ max: MOST_OPEN })
  const application: Application = {
    id: before?.id ?? ctx.newId(),
    personId,
    badgeId,
    version: number,
    status: 'draft',
    // How many times it was sent is counted through: withdrawing does not begin the count again.
    round: before?.round ?? 0,
    name: nickname,
    tells: false,
    awardId: null,
    reminders: 0,
    begunAt: ctx.now,
    changedAt: ctx.now,
    sentAt: null,
    dueAt: null,
    endedAt: null,
  }
  if (before) await updateApplication(ctx.db, application)
  else await insertApplication(ctx.db, application)
  return application
}

/** Others are written to: under 15 whoever accompanies does it with the person. */
export async function mustBeOldEnough(ctx: Context, personId: string): Promise<void> {
  if (mayAsk(await ageOf(ctx, { personId }), 'other', 'mail') === 'with-referent')
    throw withReferent()
}

/** Do they have it already, or have they only to take it? */
export async function hasBadge(
  ctx: Context,
  { personId, badgeId }: { personId: string; badgeId: string },
): Promise<boolean> {
  const all = await awardsOf(ctx, { personId })
  return all.some(
    ({ award }) =>
      award.badgeId === badgeId && (award.status === 'accepted' || award.status === 'offered'),
  )
}
