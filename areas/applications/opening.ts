import { z } from 'zod'
import { maybeOneOf, oneOf, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** A badge that may be asked for, and how many of those who look at it must agree. */
export type Opening = {
  badgeId: string
  organisationId: string
  needed: number
  lasts: string | null
  /** `2026-12-31`: the last day on which somebody may begin. */
  lastDay: string | null
  openedAt: Date
  closedAt: Date | null
}

/** Somebody outside who looks at what is sent, by letter, without an account. */
export type OutsideReviewer = {
  id: string
  badgeId: string
  name: string
  mailHash: string | null
  sealedMail: string | null
  sealedToken: string | null
  browserHash: string | null
  browserEndsAt: Date | null
  codeHash: string | null
  codeEndsAt: Date | null
  codeTries: number
  codes: number
  codesSince: Date | null
  invitedBy: string | null
  invitedAt: Date
  confirmedAt: Date | null
  goneAt: Date | null
}

export const NEEDED = ['1', '2', '3'] as const
/** A jury, not a crowd. */
export const MOST_OUTSIDE = 8
/** Letters of invitation one organisation sends in a day, whatever the badge. */
export const INVITATIONS_A_DAY = 20
/** Once the code was typed, that browser is known for a month. */
export const BROWSER_DAYS = 30

export const openingForm = z.object({
  needed: oneOf(NEEDED),
  lasts: maybeOneOf(['1', '2', '5'] as const),
  lastDay: z
    .string()
    .optional()
    .transform((typed) => typed?.trim() || null)
    .refine((typed) => typed === null || isDay(typed), 'openings.badDay'),
})

export const inviteForm = z.object({ name: text(80), mail: text(120) })

/** A day that exists, in the near centuries. */
export function isDay(typed: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed)) return false
  const day = new Date(`${typed}T12:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)
}

/** May somebody ask for it today? The last day counts whole, in Paris as everywhere in France but beyond the seas. */
export function isOpen({ closedAt, lastDay }: Opening, now: Date): boolean {
  if (closedAt !== null) return false
  return lastDay === null || dayInFrance(now) <= lastDay
}

export function dayInFrance(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now)
}

export const lastDayPast = refusal('openings.lastDayPast', 422, 'lastDay')
export const notOpenYet = refusal('openings.notOpenYet', 409)
export const tooManyOutside = refusal('openings.tooManyOutside', 409, 'mail')
export const tooManyInvitations = refusal('openings.tooManyInvitations', 429, 'mail')
export const alreadyInvited = refusal('openings.alreadyInvited', 409, 'mail')
export const badMail = refusal('openings.badMail', 422, 'mail')
export const noPost = refusal('openings.noPost', 503, 'mail')
export const noSuchReviewer = refusal('openings.noSuchReviewer', 404)
