import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { forgetLettersAbout } from '../../../../platform/server/outbox.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { SEEN_MAX } from '../../../awards/award.ts'
import { giveToAll } from '../../../awards/server/giving/give-badge.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import type { Application, Outcome } from '../../application.ts'
import { letterToPerson } from '../../letters.ts'
import { decisionOf, type Review } from '../../review.ts'
import { findAnswers, updateApplication } from '../application-store.ts'
import { hasBadge } from '../asking/begin-application.ts'
import { findOpening } from '../opening/opening-store.ts'
import { endRound, findReviews } from '../review-store.ts'

type About = { application: Application; version: BadgeVersion; origin: string }

/** What was said of this round is looked at together: it is given, goes back, is declined, or waits for others. */
export async function settle(ctx: Context, about: About): Promise<void> {
  const { application } = about
  const opening = await findOpening(ctx.db, application.badgeId)
  const all = await findReviews(ctx.db, [application.id])
  const reviews = all.filter(({ round }) => round === application.round)
  const decision = decisionOf(reviews, opening?.needed ?? 1)
  if (decision === 'give') return give(ctx, { ...about, reviews, lasts: opening?.lasts ?? null })
  if (decision === 'return') return end(ctx, about, 'returned')
  if (decision === 'decline') return end(ctx, about, 'declined')
}

/** Its time has passed. A no that found no second voice is still a no; otherwise nobody said enough, and it goes back. */
export async function settleUnread(ctx: Context, about: About): Promise<void> {
  const { application } = about
  const all = await findReviews(ctx.db, [application.id])
  const reviews = all.filter(({ round }) => round === application.round)
  const isNo = reviews.length > 0 && reviews.every(({ verdict }) => verdict === 'no')
  await end(ctx, about, isNo ? 'declined' : 'unread')
}

/** The badge is given like any other, and taken or not by the person. */
async function give(
  ctx: Context,
  {
    application,
    version,
    origin,
    reviews,
    lasts,
  }: About & { reviews: Review[]; lasts: string | null },
): Promise<void> {
  const { personId, badgeId } = application
  // Somebody gave it by hand meanwhile: one is enough.
  const isThere = await hasBadge(ctx, { personId, badgeId })
  const [award] = isThere
    ? []
    : await giveToAll(ctx, {
        version,
        organisation: await getOrganisation(ctx, { organisationId: version.organisationId ?? '' }),
        way: 'application',
        receivers: [
          {
            personId,
            name: application.name ?? '…',
            mail: (await addressOf(ctx, { personId })) ?? null,
          },
        ],
        seen: seenIn(reviews),
        narrative: application.tells ? await narrativeOf(ctx, application, version) : null,
        lasts,
        origin,
      })
  await close(ctx, { ...application, status: 'given', awardId: award?.id ?? null }, 'given')
}

/** What those who looked at it wrote, for the person; never in the signed badge. */
function seenIn(reviews: readonly Review[]): string | null {
  const said = reviews.flatMap(({ words }) => words ?? [])
  return said.join('\n').slice(0, SEEN_MAX) || null
}

/** The person's own words, criterion after criterion: only because they asked for it. */
async function narrativeOf(
  ctx: Context,
  { id }: Application,
  { content }: BadgeVersion,
): Promise<string | null> {
  const answers = await findAnswers(ctx.db, id)
  const said = content.criteria.flatMap(({ id: criterionId, text }) => {
    const words = answers.find((one) => one.criterionId === criterionId)?.words
    return words ? [`${text} : ${words}`] : []
  })
  return said.join('\n\n') || null
}

/** Back to the person, with what was said; they may complete it and send it again. */
async function end(
  ctx: Context,
  { application, version, origin }: About,
  outcome: Exclude<Outcome, 'given' | 'taken-back'>,
): Promise<void> {
  const status = outcome === 'declined' ? 'declined' : 'returned'
  // What nobody read may be sent again as it is.
  const endedAt = outcome === 'unread' ? null : ctx.now
  await close(ctx, { ...application, status, endedAt }, outcome)
  const to = await addressOf(ctx, { personId: application.personId })
  const link = `${origin}/mes-demandes/${application.id}`
  if (to) await ctx.mail(letterToPerson({ to, application, version, outcome, link }))
}

async function close(ctx: Context, after: Application, outcome: Outcome): Promise<void> {
  const { id: applicationId, round } = after
  // Reminders on their way to those who look at it have nothing more to say.
  await forgetLettersAbout(ctx.db, applicationId)
  const endedAt = outcome === 'given' ? ctx.now : after.endedAt
  await updateApplication(ctx.db, { ...after, dueAt: null, endedAt })
  await endRound(ctx.db, after, outcome, ctx.now)
  await emit(ctx, `applications.${outcome}`, { applicationId, round })
}
