import { z } from 'zod'
import { maybeOneOf, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Place } from '../issuers/status.ts'

/** How a badge came to somebody. The last one says it of themselves; the one before came by itself, by a rule of the badge. */
export const WAYS = ['direct', 'table', 'link', 'application', 'milestone', 'self'] as const
export type AwardWay = (typeof WAYS)[number]

export type AwardStatus = 'offered' | 'accepted' | 'refused' | 'withdrawn'

/** A badge given to one person, from the letter to whatever becomes of it. */
export type Award = {
  id: string
  personId: string | null
  badgeId: string
  version: number
  /** Null when the person says it of themselves. */
  organisationId: string | null
  givenBy: string | null
  way: AwardWay
  status: AwardStatus
  /** How the giver names the person. */
  name: string | null
  /** What was seen, in the giver's words: for the person, never in the signed badge. */
  seen: string | null
  mailHash: string | null
  sealedMail: string | null
  /** The secret of the address under which it is shown; null while it is the person's alone. */
  sealedShown: string | null
  credential: string | null
  place: Place
  endsWithAccount: boolean
  givenAt: Date
  answeredAt: Date | null
  offerEndsAt: Date
  validUntil: Date | null
  withdrawnAt: Date | null
  withdrawnFor: string | null
}

export const SEEN_MAX = 600
export const REASON_MAX = 300
export const AWARD_NAME_MAX = 80
/** Letters of badges one organisation sends in a day: a whole promotion, not a town. */
export const LETTERS_A_DAY = 1_500
/** Badges one person gives themselves. */
export const MOST_SELF = 30

/** For how long it counts: most badges for ever, a first-aid badge for two years. */
export const LASTS = ['1', '2', '5'] as const

/** Whom, what was seen, for how long. */
export const giveForm = z.object({
  who: z.string().regex(/^(mail|person-[\da-f-]{36})$/, 'awards.sayWho'),
  name: optionalText(AWARD_NAME_MAX),
  mail: optionalText(120),
  seen: optionalText(SEEN_MAX),
  lasts: maybeOneOf(LASTS),
})

export const withdrawForm = z.object({ reason: text(REASON_MAX) })

/** Somebody may still take it. */
export const isOpen = ({ status, offerEndsAt }: Award, now: Date) =>
  status === 'offered' && offerEndsAt > now

/** What the person is told of it. */
export function standingOf(
  { status, validUntil }: Pick<Award, 'status' | 'validUntil'>,
  now: Date,
): AwardStatus | 'lapsed' {
  return status === 'accepted' && validUntil !== null && validUntil <= now ? 'lapsed' : status
}

/** The last moment of a badge that counts so many years. */
export function endAfter(years: string | null, from: Date): Date | null {
  if (years === null) return null
  const end = new Date(from)
  end.setUTCFullYear(end.getUTCFullYear() + Number(years))
  return end
}

export const noSuchAward = refusal('awards.noSuchAward', 404)
export const offerClosed = refusal('awards.offerClosed', 410)
const offerTaken = refusal('awards.offerTaken', 410)
const offerRefused = refusal('awards.offerRefused', 410)
const offerWithdrawn = refusal('awards.offerWithdrawn', 410)
const offerOver = refusal('awards.offerOver', 410)

/** What became of a badge that may be taken no more, and whom to turn to: whoever holds the letter may know. */
export function whyClosed({ status }: Award, giver: string) {
  if (status === 'accepted') return offerTaken()
  if (status === 'refused') return offerRefused({ giver })
  return status === 'withdrawn' ? offerWithdrawn({ giver }) : offerOver({ giver })
}
export const alreadyGiven = refusal('awards.alreadyGiven', 409)
export const badMail = refusal('awards.badMail', 422, 'mail')
export const nameNeeded = refusal('awards.nameNeeded', 422, 'name')
export const notNow = refusal('awards.notNow', 409)
export const tooMany = refusal('awards.tooMany', 429)
export const onlyYours = refusal('awards.onlyYours', 403)
