import { z } from 'zod'
import { startOfDay } from '../../platform/day.ts'
import { maybeOneOf, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** A badge that whoever comes may take: by one address, or by codes that serve once each; so many times, between two days. */
export type ClaimLink = {
  id: string
  badgeId: string
  organisationId: string
  madeBy: string | null
  label: string
  sealedToken: string
  quota: number
  taken: number
  /** Each by a code of its own, and not by one address for all. */
  byCodes: boolean
  madeAt: Date
  /** Null: from the start. */
  startsAt: Date | null
  endsAt: Date
  stoppedAt: Date | null
}

/** A code that serves once. */
export type ClaimCode = { claimId: string; place: number; sealedCode: string; takenAt: Date | null }

export const MOST_CLAIMS = 500
/** Eight codes a page: what somebody can cut in an hour. */
export const MOST_CODES = 200
export const MOST_LINKS = 50
const MOST_DAYS = 366

const aDay = z.iso.date('claimLinks.badDay')

export const claimLinkForm = z.object({
  label: text(80),
  quota: z.coerce
    .number('claimLinks.badQuota')
    .int('claimLinks.badQuota')
    .min(1, 'claimLinks.badQuota')
    .max(MOST_CLAIMS, 'claimLinks.badQuota'),
  from: z
    .union([aDay, z.literal('')])
    .optional()
    .transform((day) => day || null),
  until: aDay,
  codes: maybeOneOf(['yes']),
})

/** When it opens and when it closes, both days included. */
export function windowOf(
  { from, until }: { from: string | null; until: string },
  now: Date,
): Pick<ClaimLink, 'startsAt' | 'endsAt'> {
  const dayAfter = new Date(`${until}T00:00:00Z`)
  dayAfter.setUTCDate(dayAfter.getUTCDate() + 1)
  const endsAt = new Date(startOfDay(dayAfter.toISOString().slice(0, 10)).getTime() - 1_000)
  const startsAt = from === null ? null : startOfDay(from)
  if (endsAt <= now || endsAt < (startsAt ?? now)) throw badDays()
  if (endsAt.getTime() - now.getTime() > MOST_DAYS * 86_400_000) throw tooLong()
  return { startsAt, endsAt }
}

export type ClaimState = 'early' | 'open' | 'stopped' | 'over' | 'empty'

export function stateOf(link: ClaimLink, now: Date): ClaimState {
  if (link.stoppedAt) return 'stopped'
  if (link.endsAt <= now) return 'over'
  if (link.taken >= link.quota) return 'empty'
  return link.startsAt && link.startsAt > now ? 'early' : 'open'
}

/** Signs that are not taken for one another, read aloud or written by hand. */
export const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const CODE_LENGTH = 12

/** A code as it is printed: three groups of four signs, fifty-nine bits; `drawn` are its signs as numbers below 31. */
export function codeOf(drawn: readonly number[]): string {
  const signs = drawn.slice(0, CODE_LENGTH).map((each) => CODE_SIGNS.charAt(each))
  return [0, 4, 8].map((at) => signs.slice(at, at + 4).join('')).join('-')
}

export const CODE_DRAWS = CODE_LENGTH

/** The same code however it is typed; undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.–-]/g, '')
  const isCode = signs.length === CODE_LENGTH && [...signs].every((one) => CODE_SIGNS.includes(one))
  return isCode ? (signs.match(/.{4}/g) ?? []).join('-') : undefined
}

/** Nobody was given this address. */
export const claimClosed = refusal('claimLinks.closed', 410)
const claimStopped = refusal('claimLinks.claimStopped', 410)
const claimOver = refusal('claimLinks.claimOver', 410)
const claimEmpty = refusal('claimLinks.claimEmpty', 410)
const claimEarly = refusal('claimLinks.claimEarly', 409)
export const codeUsed = refusal('claimLinks.codeUsed', 410)
export const noSuchCode = refusal('claimLinks.noSuchCode', 422, 'code')
export const noSuchLink = refusal('claimLinks.noSuchLink', 404)
export const tooManyLinks = refusal('claimLinks.tooManyLinks', 409)
export const tooManyCodes = refusal('claimLinks.tooManyCodes', 422, 'quota')
const badDays = refusal('claimLinks.badDays', 422, 'until')
const tooLong = refusal('claimLinks.tooLong', 422, 'until')

/** Why it gives nothing now, and whom to ask. */
export function whyClosed(state: Exclude<ClaimState, 'open'>, organisation: string, day: string) {
  const facts = { organisation, day }
  if (state === 'early') return claimEarly(facts)
  if (state === 'stopped') return claimStopped(facts)
  return state === 'over' ? claimOver(facts) : claimEmpty(facts)
}
