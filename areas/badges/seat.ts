import { z } from 'zod'
import { text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** Somebody's place at the table where a badge is written; every change is signed by one. */
export type Seat = {
  id: string
  badgeId: string
  kind: SeatKind
  personId: string | null
  professionalId: string | null
  /** Null once forgotten, or until a partner has said who they are. */
  name: string | null
  /** What they do, in their words: "cheffe de rayon, Le Four". */
  about: string | null
  salt: string | null
  invitedAt: Date
  expiresAt: Date | null
  satAt: Date | null
  goneAt: Date | null
}

export const SEAT_KINDS = ['person', 'professional', 'partner'] as const
export type SeatKind = (typeof SEAT_KINDS)[number]

/** How one comes to the table: with one's account, or by the address of a letter. */
export type Chair = { badgeId: string } | { token: string }

export const MOST_SEATS = 12
const DAYS_OPEN = 30

export const partnerInvited = z.object({
  email: text(120).pipe(z.email('badgeTogether.mailWrong')),
  about: text(120),
})

/** A partner says who they are before they write: their changes are signed with it. */
export const partnerTyped = z.object({ name: text(80), about: text(120) })

export function endOfInvitation(now: Date): Date {
  return new Date(now.getTime() + DAYS_OPEN * 24 * 3_600_000)
}

export function isOpen({ goneAt, expiresAt }: Seat, now: Date): boolean {
  return goneAt === null && (expiresAt === null || expiresAt > now)
}

export const letterClosed = refusal('badgeTogether.letterClosed', 410)
export const placeGone = refusal('badgeTogether.placeGone', 410)
export const letterOver = refusal('badgeTogether.letterOver', 410)
export const tooManySeats = refusal('badgeTogether.tooManySeats', 409)
export const noSuchSeat = refusal('badgeTogether.noSuchSeat', 404)
export const sayWhoFirst = refusal('badgeTogether.sayWhoFirst', 409)
