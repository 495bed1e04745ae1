import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { peopleOfDevice } from '../../../accounts/server/session/people-of-device.ts'
import {
  marksIn,
  movedOn,
  mustBeWhole,
  type Reason,
  type Review,
  type Verdict,
} from '../../review.ts'
import { upsertReview } from '../review-store.ts'
import { settle } from './settle.ts'
import { applicationToReview, type Seat } from './to-review.ts'

type Said = {
  seat: Seat
  reviewedId: string
  round: string
  verdict: Verdict
  reason: Reason | null
  overall: string | null
  /** The marks as the form sent them: `seen-1`, `words-1`… */
  typed: object
  deviceToken: string | undefined
  origin: string
}

/** Somebody says what they saw in it, criterion by criterion; when enough agree, or something is missing, it moves on. */
export async function reviewApplication(
  ctx: Context,
  { seat, reviewedId, round, verdict, reason, overall, deviceToken, origin, typed }: Said,
): Promise<void> {
  const toReview = await applicationToReview(ctx, { seat, reviewedId }, true)
  const { application, version, reader } = toReview
  // Sent again meanwhile: what was typed was about something else.
  if (Number(round) !== application.round) throw movedOn()
  const marks = marksIn(typed, version.content.criteria)
  mustBeWhole({ verdict, reason, words: overall, marks })
  const people = await peopleOfDevice(ctx, deviceToken)
  const { personId, id: applicationId } = application
  const review: Review = {
    id: ctx.newId(),
    applicationId,
    personId,
    round: application.round,
    professionalId: reader.professionalId,
    reviewerId: reader.reviewerId,
    name: reader.name.slice(0, 80),
    verdict,
    marks: marks.map(({ criterionId, isSeen, words }) => ({ criterionId, isSeen, words })),
    reason: verdict === 'no' ? reason : null,
    words: overall,
    isSameBrowser: people.some((one) => one.personId === personId),
    at: ctx.now,
  }
  await upsertReview(ctx.db, review)
  await emit(ctx, 'applications.reviewed', { applicationId, round: application.round })
  await settle(ctx, { application, version, origin })
}
