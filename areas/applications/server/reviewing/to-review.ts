import type { Context } from '../../../../platform/server/context.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { badgesToGive } from '../../../awards/server/giving/awards-given.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { giversOf } from '../../../organisations/server/members/givers-of.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'
import { type Application, noSuchApplication } from '../../application.ts'
import type { Opening } from '../../opening.ts'
import { movedOn, ownApplication, type Review } from '../../review.ts'
import { findApplication, findSent } from '../application-store.ts'
import { inSight } from '../asking/own-application.ts'
import { findOpening, findOpenings } from '../opening/opening-store.ts'
import { findReviews } from '../review-store.ts'
import { type ShownCriterion, shownContent } from '../shown-content.ts'
import { type Letter, mustBeKnown } from './open-letter.ts'

/** From where one looks: one's working account, or the address of a letter. */
export type Seat = Letter | 'account'

/** Who looks at it. */
export type Reader = {
  professionalId: string | null
  reviewerId: string | null
  name: string
  mail: string
}

type Waiting = {
  application: Application
  version: BadgeVersion
  opening: Opening
  /** What the one who looks said of this round already. */
  own: Review | undefined
  /** How many have said something of this round. */
  said: number
}

const isBy =
  ({ professionalId, reviewerId }: Reader) =>
  (one: Review) =>
    professionalId ? one.professionalId === professionalId : one.reviewerId === reviewerId

/** Everything that waits for the acting professional, the nearest end first. */
export async function applicationsToReview(
  ctx: Context,
): Promise<{ waiting: Waiting[]; openings: { opening: Opening; version: BadgeVersion }[] }> {
  const badges = await badgesToGive(ctx)
  const givers = badges.flatMap(({ organisation }) => organisation?.id ?? [])
  const opened = await findOpenings(ctx.db, [...new Set(givers)])
  const openings = opened.flatMap((opening) => {
    const version = badges.find((one) => one.version.badgeId === opening.badgeId)?.version
    return version ? [{ opening, version }] : []
  })
  const waiting: Waiting[] = []
  for (const { opening } of openings) {
    const reader = await readerFromAccount(ctx, opening)
    waiting.push(...(await waitingFor(ctx, opening, reader)))
  }
  const due = ({ application }: Waiting) => application.dueAt?.getTime() ?? 0
  return { openings, waiting: waiting.toSorted((a, b) => due(a) - due(b)) }
}

/** The same for who came by a letter: the badge they were asked for, and no other. */
export async function applicationsByLetter(ctx: Context, letter: Letter) {
  const { reviewer, version } = await mustBeKnown(ctx, letter)
  const opening = await findOpening(ctx.db, reviewer.badgeId)
  const reader = readerFromLetter(ctx, reviewer)
  return { reviewer, version, waiting: opening ? await waitingFor(ctx, opening, reader) : [] }
}

async function waitingFor(ctx: Context, opening: Opening, reader: Reader): Promise<Waiting[]> {
  const sent = await findSent(ctx.db, [opening.badgeId])
  const reviews = await findReviews(
    ctx.db,
    sent.map(({ id }) => id),
  )
  const waiting: Waiting[] = []
  for (const application of sent) {
    if (await isOwn(ctx, application, reader)) continue
    if (await isHidden(ctx, { personId: application.personId })) continue
    const said = reviews.filter(
      (one) => one.applicationId === application.id && one.round === application.round,
    )
    const version = await getBadgeVersion(ctx, application.badgeId, application.version)
    const own = said.find(isBy(reader))
    waiting.push({ application, version, opening, own, said: said.length })
  }
  return waiting
}

export type ToReview = {
  application: Application
  version: BadgeVersion
  opening: Opening
  reader: Reader
  content: ShownCriterion[]
  own: Review | undefined
  /** What the same one said of the time before: what was missing then. */
  before: Review | undefined
}

type Which = { seat: Seat; reviewedId: string }

/** One application, for somebody who may look at it and while it waits; for anybody else it does not exist. */
export async function applicationToReview(
  ctx: Context,
  { seat, reviewedId }: Which,
  toWrite = false,
): Promise<ToReview> {
  const letter = seat === 'account' ? undefined : await mustBeKnown(ctx, seat)
  const application = await findApplication(ctx.db, reviewedId, toWrite)
  const opening = application && (await findOpening(ctx.db, application.badgeId))
  if (!application || !opening) throw noSuchApplication()
  if (letter && letter.reviewer.badgeId !== opening.badgeId) throw noSuchApplication()
  const reader = letter
    ? readerFromLetter(ctx, letter.reviewer)
    : await readerFromAccount(ctx, opening)
  if (await isHidden(ctx, { personId: application.personId })) throw noSuchApplication()
  if (await isOwn(ctx, application, reader)) throw ownApplication()
  if (application.status !== 'sent') throw movedOn()
  const mine = (await findReviews(ctx.db, [application.id])).filter(isBy(reader))
  const seen = await inSight(ctx, application)
  return {
    application,
    opening,
    reader,
    version: seen.version,
    content: await shownContent(ctx, seen),
    own: mine.find(({ round }) => round === application.round),
    before: mine.findLast(({ round }) => round < application.round),
  }
}

function readerFromLetter(
  ctx: Context,
  { id, name, sealedMail }: { id: string; name: string; sealedMail: string | null },
): Reader {
  const mail = sealedMail ? ctx.secrets.unseal(sealedMail) : ''
  return { professionalId: null, reviewerId: id, name, mail }
}

async function readerFromAccount(ctx: Context, { organisationId }: Opening): Promise<Reader> {
  await mustActFor(ctx, organisationId, 'giver')
  const { actor } = ctx
  const me = (await giversOf(ctx, { organisationId })).find(
    ({ professionalId }) =>
      actor.kind === 'professional' && professionalId === actor.professionalId,
  )
  if (!me) throw noSuchApplication()
  return { professionalId: me.professionalId, reviewerId: null, name: me.name, mail: me.email }
}

/** Nobody looks at their own: not signed in as the person, not with the person's address. */
async function isOwn(ctx: Context, { personId }: Application, { mail }: Reader): Promise<boolean> {
  if (ctx.actor.kind === 'person' && ctx.actor.personId === personId) return true
  const own = await addressOf(ctx, { personId })
  return own !== undefined && own === mail
}
