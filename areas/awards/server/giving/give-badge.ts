import { randomBytes } from 'node:crypto'
import { keptUntil, RETENTION } from '../../../../platform/retention.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { readMail } from '../../../accounts/mail-code.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { mailHashOf } from '../../../accounts/server/mail/ask-for-code.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { personWhoShares } from '../../../consent/server/people-who-share.ts'
import {
  type Award,
  type AwardWay,
  alreadyGiven,
  badMail,
  endAfter,
  LETTERS_A_DAY,
  NOTHING_YET,
  nameNeeded,
  tooMany,
} from '../../award.ts'
import { letterOfBadge } from '../../letters.ts'
import { countLetters, findGivenTo, insertAwards } from '../award-store.ts'
import { badgeToGive, type ToGive } from './badge-to-give.ts'
import { insertEvidence } from './evidence-store.ts'
import { termOf } from './say-term.ts'
import { issuerOf, signAwards } from './sign-awards.ts'

/** Somebody a badge is for: known here, or by an address only. */
export type Receiver = {
  personId: string | null
  name: string
  mail: string | null
  /** What was seen of this one; otherwise what is said of all. */
  seen?: string | null
  /** Where it can be looked at. */
  evidence?: string | null
}

type Given = {
  badgeSlug: string
  who: string
  name: string | null
  mail: string | null
  seen: string | null
  lasts: string | null
  origin: string
}

/** Gives a badge to one person: somebody who shares with whoever gives, or somebody known by their address. */
export async function giveBadge(ctx: Context, given: Given): Promise<Award> {
  const toGive = await badgeToGive(ctx, given)
  const receiver = await receiverOf(ctx, given)
  const to = {
    personIds: receiver.personId ? [receiver.personId] : [],
    mailHashes: receiver.mail ? [mailHashOf(ctx, receiver.mail)] : [],
  }
  if ((await findGivenTo(ctx.db, toGive.version.badgeId, to)).length > 0) throw alreadyGiven()
  const [award] = await giveToAll(ctx, {
    ...toGive,
    way: 'direct',
    receivers: [receiver],
    ...given,
  })
  if (!award) throw new Error('One badge to give, none given')
  return award
}

async function receiverOf(ctx: Context, { who, name, mail }: Given): Promise<Receiver> {
  if (who !== 'mail') {
    const personId = who.slice('person-'.length)
    const sharer = await personWhoShares(ctx, { personId })
    const own = await addressOf(ctx, { personId })
    return { personId, name: sharer.nickname ?? name ?? '…', mail: own ?? null }
  }
  const to = readMail(mail ?? '')
  if (!to) throw badMail()
  if (!name) throw nameNeeded()
  return { personId: null, name, mail: to }
}

type ToAll = ToGive & {
  way: AwardWay
  receivers: readonly Receiver[]
  seen: string | null
  /** For how many years; as the badge says when nothing is said. */
  lasts?: string | null
  /** The person's own words, in the signed badge because they asked for it. */
  narrative?: string | null
  origin: string
}

/** The same badge to many: signed at once, written at once, one letter each for those who have an address. */
export async function giveToAll(ctx: Context, given: ToAll): Promise<Award[]> {
  const { version, organisation, receivers } = given
  const since = new Date(ctx.now.getTime() - 24 * 3_600_000)
  const sent = await countLetters(ctx.db, organisation.id, since)
  if (sent + receivers.length > LETTERS_A_DAY) throw tooMany({ max: LETTERS_A_DAY })
  const issuer = await issuerOf(ctx, organisation)
  const term = await termOf(ctx, version)
  const validUntil = endAfter(given.lasts === undefined ? term.lasts : given.lasts, ctx.now)
  const until = receivers.map(() => validUntil)
  const signed = await signAwards(ctx, {
    version,
    issuer,
    until,
    narrative: given.narrative ?? null,
    ...term,
  })
  const made = receivers.flatMap((receiver, at) => {
    const one = signed[at]
    return one ? [{ receiver, ...offerOf(ctx, given, receiver, { ...one, validUntil }) }] : []
  })
  await insertAwards(
    ctx.db,
    made.map(({ award, token }) => ({ ...award, tokenHash: ctx.secrets.hash(token) })),
  )
  await insertEvidence(
    ctx.db,
    made.flatMap(({ receiver: { evidence }, award }) =>
      evidence ? [{ awardId: award.id, link: evidence }] : [],
    ),
  )
  for (const { receiver, award, token } of made) {
    const facts = { award, version, organisation, origin: given.origin, token }
    if (receiver.mail) await ctx.mail(letterOfBadge({ ...facts, to: receiver.mail }))
  }
  await emit(ctx, 'awards.given', { badgeId: version.badgeId, count: made.length })
  return made.map(({ award }) => award)
}

type Signed = Pick<Award, 'credential' | 'place' | 'suspensionPlace' | 'validUntil'>

function offerOf(
  ctx: Context,
  { version, organisation, way, seen }: ToAll,
  receiver: Receiver,
  signed: Signed,
): { award: Award; token: string } {
  const { personId, name, mail } = receiver
  const token = randomBytes(32).toString('base64url')
  const award: Award = {
    id: ctx.newId(),
    personId,
    badgeId: version.badgeId,
    version: version.number,
    organisationId: organisation.id,
    givenBy: ctx.actor.kind === 'professional' ? mustBeProfessional(ctx.actor) : null,
    way,
    status: 'offered',
    name,
    seen: receiver.seen ?? seen,
    mailHash: mail && mailHashOf(ctx, mail),
    sealedMail: mail && ctx.secrets.seal(mail),
    sealedShown: null,
    endsWithAccount: false,
    givenAt: ctx.now,
    answeredAt: null,
    offerEndsAt: keptUntil(RETENTION.offeredBadge, ctx.now),
    ...NOTHING_YET,
    sealedToken: mail && ctx.secrets.seal(token),
    ...signed,
  }
  return { award, token }
}
