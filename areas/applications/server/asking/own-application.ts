import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import type { Criterion } from '../../../badges/badge-content.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import {
  type Application,
  beingRead,
  type CriterionAnswer,
  isAnswered,
  isOwnToWrite,
  noSuchApplication,
  noSuchCriterion,
  type Round,
} from '../../application.ts'
import type { Exhibit } from '../../exhibit.ts'
import type { Review } from '../../review.ts'
import { findAnswers, findApplication, findApplicationsOf } from '../application-store.ts'
import { findExhibits } from '../exhibit-store.ts'
import { findReviews, findRounds } from '../review-store.ts'

type Which = { applicationId: string }

/** One application of the acting person; anybody else's does not exist for them. */
export async function ownApplication(
  ctx: Context,
  { applicationId }: Which,
  toWrite = false,
): Promise<Application> {
  const personId = mustBePerson(ctx.actor)
  const found = await findApplication(ctx.db, applicationId, toWrite)
  if (!found || found.personId !== personId || found.status === 'withdrawn')
    throw noSuchApplication()
  return found
}

/** The same to write in it: nothing moves while it is being looked at. */
export async function ownToWrite(ctx: Context, which: Which): Promise<Application> {
  const own = await ownApplication(ctx, which, true)
  if (!isOwnToWrite(own)) throw beingRead()
  return own
}

export type InSight = {
  application: Application
  version: BadgeVersion
  answers: CriterionAnswer[]
  exhibits: Exhibit[]
  /** How many criteria are answered. */
  done: number
}

export async function inSight(ctx: Context, application: Application): Promise<InSight> {
  const version = await getBadgeVersion(ctx, application.badgeId, application.version)
  const answers = await findAnswers(ctx.db, application.id)
  const exhibits = await findExhibits(ctx.db, application.id)
  const { criteria } = version.content
  const done = criteria.filter((one) => isAnswered(one, answers, exhibits)).length
  return { application, version, answers, exhibits, done }
}

/** Every badge the acting person asks for, or asked for. */
export async function myApplications(ctx: Context): Promise<InSight[]> {
  const all = await findApplicationsOf(ctx.db, mustBePerson(ctx.actor))
  const seen: InSight[] = []
  for (const one of all) if (one.status !== 'withdrawn') seen.push(await inSight(ctx, one))
  return seen
}

/** One of them, with every time it was sent and what was answered. */
export async function myApplication(
  ctx: Context,
  which: Which,
): Promise<InSight & { rounds: Round[]; reviews: Review[] }> {
  const own = await inSight(ctx, await ownApplication(ctx, which))
  const { id, round, status } = own.application
  const reviews = await findReviews(ctx.db, [id])
  return {
    ...own,
    rounds: await findRounds(ctx.db, id),
    // While others still look at it, what one said is not told: it is told once, whole.
    reviews: reviews.filter((one) => status !== 'sent' || one.round < round),
  }
}

/** The criterion at this place of the badge, counted from 1. */
export function criterionAt({ version }: Pick<InSight, 'version'>, place: string): Criterion {
  const found = /^\d{1,2}$/.test(place) ? version.content.criteria[Number(place) - 1] : undefined
  if (!found) throw noSuchCriterion()
  return found
}
