import { z } from 'zod'
import { maybeOneOf, oneOf, optionalText, text } from '../../platform/fields.ts'
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
  /** Where it is said that it is suspended; null for one that can only be withdrawn. */
  suspensionPlace: Place | null
  suspendedAt: Date | null
  /** Why, for the giver only. */
  suspendedWhy: SuspensionReason | null
  suspendedFor: string | null
  /** Signed again after a key leaked: files taken before are good no more. */
  resignedAt: Date | null
  /** The secret of the letter, to remind with, until somebody answers. */
  sealedToken: string | null
  reminders: number
}

/** What has happened to a badge that was just given. */
export const NOTHING_YET = {
  withdrawnAt: null,
  withdrawnFor: null,
  suspendedAt: null,
  suspendedWhy: null,
  suspendedFor: null,
  resignedAt: null,
  sealedToken: null,
  reminders: 0,
} as const satisfies Partial<Award>

/** Why a badge is suspended: something is looked into, a renewal is awaited, the person asks for it, something else. */
export const SUSPENSION_REASONS = ['checking', 'renewal', 'asked', 'other'] as const
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number]

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

/** In whose name one gives a person the badge they wrote. */
export const recogniseForm = giveForm
  .pick({ seen: true, lasts: true })
  .extend({ organisationId: z.uuid('awards.sayInWhoseName') })

export const withdrawForm = z.object({ reason: text(REASON_MAX) })
export const suspendForm = z.object({
  why: oneOf(SUSPENSION_REASONS),
  reason: optionalText(REASON_MAX),
})

/** Somebody may still take it. */
export const isOpen = ({ status, offerEndsAt }: Award, now: Date) =>
  status === 'offered' && offerEndsAt > now

/** What the person is told of it. */
export function standingOf(
  { status, validUntil, suspendedAt }: Pick<Award, 'status' | 'validUntil' | 'suspendedAt'>,
  now: Date,
): AwardStatus | 'lapsed' | 'suspended' {
  if (status !== 'accepted') return status
  if (validUntil !== null && validUntil <= now) return 'lapsed'
  return suspendedAt === null ? status : 'suspended'
}

/** Reminders of a badge that waits, in days: it goes after ninety. */
export const OFFER_REMINDER_DAYS = [21, 75] as const

/** Whether whoever does not answer is to be reminded today. */
export function isReminderDue(one: Award, now: Date): boolean {
  const days = OFFER_REMINDER_DAYS[one.reminders]
  if (days === undefined || !isOpen(one, now) || !one.sealedMail || !one.sealedToken) return false
  return now.getTime() - one.givenAt.getTime() >= days * 86_400_000
}

/** How long the page of a badge says that its files must be taken again. */
const SAID_DAYS = 90

export const mustTakeAgain = ({ resignedAt }: Award, now: Date) =>
  resignedAt !== null && now.getTime() - resignedAt.getTime() < SAID_DAYS * 86_400_000

/** It was taken, and it may be said that it does not count for now. */
export const maySuspend = ({ status, suspensionPlace, suspendedAt }: Award) =>
  status === 'accepted' && suspensionPlace !== null && suspendedAt === null

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
/** It was given to be withdrawn or not: its signed file names no list of suspensions. */
export const onlyWithdrawn = refusal('awards.onlyWithdrawn', 409)
export const onlyYours = refusal('awards.onlyYours', 403)
