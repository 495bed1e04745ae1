import type { Context } from '../../../../platform/server/context.ts'
import { readMail } from '../../../accounts/mail-code.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { mailHashOf } from '../../../accounts/server/mail/ask-for-code.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { ageOf } from '../../../consent/server/say-age-band.ts'
import {
  ageNeeded,
  alreadyAsked,
  badMail,
  closedMailBox,
  employerWithReferent,
  isOpen,
  LETTERS_TO_SAME_A_MONTH,
  mayAsk,
  ownMail,
  paused,
  REPORTS_BEFORE_PAUSE,
  type Recommendation,
  type RecommendationAsk,
  withReferent,
} from '../../recommendation.ts'
import { findRecommendationsOf, insertRecommendation } from '../recommendation-store.ts'
import { findReportsOn, isMailBoxClosed } from '../report-store.ts'

/** Begins an ask: nobody is written to before the person has seen what will be shown. */
export async function draftRecommendation(
  ctx: Context,
  ask: Omit<RecommendationAsk, 'origin'>,
): Promise<Recommendation> {
  const personId = mustBePerson(ctx.actor)
  await mustBeOldEnough(ctx, personId, ask)
  const reports = await findReportsOn(ctx.db, personId)
  if (reports.length >= REPORTS_BEFORE_PAUSE) throw paused()
  const to = ask.way === 'mail' ? await mustBeAskable(ctx, personId, ask) : null
  const draft: Recommendation = {
    id: ctx.newId(),
    personId,
    about: ask.about,
    personName: ask.personName,
    relation: ask.relation,
    way: ask.way,
    message: ask.message,
    language: ask.language,
    status: 'draft',
    mailHash: to && mailHashOf(ctx, to),
    sealedMail: to && ctx.secrets.seal(to),
    sealedToken: null,
    browserHash: null,
    reminders: 0,
    answer: null,
    assurance: null,
    verifiedOrganisation: null,
    isSameBrowser: false,
    createdAt: ctx.now,
    sentAt: null,
    openedAt: null,
    expiresAt: null,
    signedAt: null,
    endedAt: null,
  }
  await insertRecommendation(ctx.db, draft)
  return draft
}

async function mustBeOldEnough(
  ctx: Context,
  personId: string,
  { relation, way }: Pick<RecommendationAsk, 'relation' | 'way'>,
): Promise<void> {
  const answer = mayAsk(await ageOf(ctx, { personId }), relation, way)
  if (answer === 'ask-age') throw ageNeeded()
  if (answer === 'with-referent') throw withReferent()
  if (answer === 'employer-with-referent') throw employerWithReferent()
}

/** Somebody else's address, which wants letters, and was not asked the same already. */
async function mustBeAskable(
  ctx: Context,
  personId: string,
  { mail, about }: Pick<RecommendationAsk, 'mail' | 'about'>,
): Promise<string> {
  const to = readMail(mail ?? '')
  if (!to) throw badMail()
  if (to === (await addressOf(ctx, { personId }))) throw ownMail()
  const mailHash = mailHashOf(ctx, to)
  if (await isMailBoxClosed(ctx.db, mailHash)) throw closedMailBox()
  const before = await findRecommendationsOf(ctx.db, personId)
  const isAsked = before.some(
    (one) =>
      one.mailHash === mailHash &&
      one.about.kind === about.kind &&
      one.about.id === about.id &&
      (isOpen(one, ctx.now) || ANSWERED.includes(one.status)),
  )
  if (isAsked || lettersTo(before, mailHash, ctx.now) >= LETTERS_TO_SAME_A_MONTH)
    throw alreadyAsked()
  return to
}

/** Stopping and asking again is a letter more for the same person. */
function lettersTo(before: readonly Recommendation[], mailHash: string, now: Date): number {
  const since = now.getTime() - 30 * 24 * 3_600_000
  return before.filter((one) => one.mailHash === mailHash && (one.sentAt?.getTime() ?? 0) > since)
    .length
}

/** Whoever answered, even by a no, is not asked the same again. */
const ANSWERED: readonly Recommendation['status'][] = ['signed', 'accepted', 'hidden', 'declined']
