import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import {
  type Application,
  alreadyYours,
  beingRead,
  changeFirst,
  endOfReview,
  hasChanged,
  isOwnToWrite,
  MOST_ROUNDS,
  notComplete,
  notOpen,
  type RoundContent,
  SENDS_A_DAY,
  tooManyRounds,
  tooManySends,
} from '../../application.ts'
import { isOpen } from '../../opening.ts'
import { holdApplications, updateApplication } from '../application-store.ts'
import { findOpening } from '../opening/opening-store.ts'
import { countSends, insertRound } from '../review-store.ts'
import { writeToReviewers } from '../reviewing/write-to-reviewers.ts'
import { shownContent } from '../shown-content.ts'
import { hasBadge, mustBeOldEnough } from './begin-application.ts'
import { inSight, ownApplication } from './own-application.ts'

type Asked = { applicationId: string; name: string; tells: boolean; origin: string }

/** The person sends what they have just read again: from now on those who look at it see it, and nothing moves in it. */
export async function sendApplication(
  ctx: Context,
  { applicationId, name, tells, origin }: Asked,
): Promise<Application> {
  const before = await ownApplication(ctx, { applicationId }, true)
  // Pressed twice, it is sent once.
  if (before.status === 'sent') return before
  await mustBeReady(ctx, before)
  const own = await inSight(ctx, before)
  if (own.done < own.version.content.criteria.length) throw notComplete()
  const sent: Application = {
    ...before,
    status: 'sent',
    round: before.round + 1,
    name,
    tells,
    reminders: 0,
    sentAt: ctx.now,
    dueAt: endOfReview(ctx.now),
    endedAt: null,
  }
  const content: RoundContent[] = (await shownContent(ctx, own)).map((one) => ({
    criterion: one.criterion.text,
    words: one.words,
    exhibits: one.exhibits.map(({ title }) => title),
  }))
  await updateApplication(ctx.db, sent)
  const { round: number, personId } = sent
  const round = { applicationId, number, personId, content, outcome: null, sentAt: ctx.now }
  await insertRound(ctx.db, { ...round, endedAt: null })
  await writeToReviewers(ctx, { application: sent, version: own.version, origin, kind: 'new' })
  await emit(ctx, 'applications.sent', { applicationId, round: number })
  return sent
}

/** Open still, changed since it came back, and not too often. */
async function mustBeReady(ctx: Context, before: Application): Promise<void> {
  const { personId, badgeId } = before
  if (!isOwnToWrite(before)) throw beingRead()
  await mustBeOldEnough(ctx, personId)
  await holdApplications(ctx.db, personId)
  const opening = await findOpening(ctx.db, badgeId)
  // Who began in time may finish the conversation; a badge that was closed is asked for no more.
  const mayGoOn =
    opening?.closedAt === null && (before.status !== 'draft' || isOpen(opening, ctx.now))
  if (!mayGoOn) throw notOpen()
  if (await hasBadge(ctx, { personId, badgeId })) throw alreadyYours()
  if (!hasChanged(before)) throw changeFirst()
  if (before.round >= MOST_ROUNDS) throw tooManyRounds({ max: MOST_ROUNDS })
  const since = new Date(ctx.now.getTime() - 86_400_000)
  if ((await countSends(ctx.db, personId, since)) >= SENDS_A_DAY)
    throw tooManySends({ max: SENDS_A_DAY })
}
