import { z } from 'zod'
import { text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** A professional's word for one application: "Agent de propreté, ville de Nantes". People take it up to prepare a CV. */
export type Invitation = {
  id: string
  professionalId: string
  label: string
  sealedToken: string
  createdAt: Date
  expiresAt: Date
  stoppedAt: Date | null
}

/** One person took it up, once. */
export type Taken = {
  id: string
  invitationId: string
  personId: string
  /** Null when the person has since removed that CV for good. */
  cvId: string | null
  takenAt: Date
  /** Since when the professional sees the CV; null when they do not. */
  shownAt: Date | null
}

export const LABEL_MAX = 80
export const MOST_INVITATIONS = 200
const DAYS_OPEN = 90

export const invitationForm = z.object({ label: text(LABEL_MAX) })

export const onlyForProfessionals = refusal('cvInvitations.onlyForProfessionals', 403)
export const noSuchInvitation = refusal('cvInvitations.noSuchInvitation', 404)
export const invitationClosed = refusal('cvInvitations.invitationClosed', 410)
export const tooManyInvitations = refusal('cvInvitations.tooManyInvitations', 409)

export function isOpen({ stoppedAt, expiresAt }: Invitation, now: Date): boolean {
  return stoppedAt === null && expiresAt > now
}

export function endOfInvitation(now: Date): Date {
  return new Date(now.getTime() + DAYS_OPEN * 24 * 3_600_000)
}
