import { z } from 'zod'
import { oneOf } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

export const ROLES = ['admin', 'writer', 'giver'] as const

/**
 * What a professional may do for an organisation. An admin may do everything: a small association has only one.
 * Who writes badges does not give them, and the other way round: two roles, two people, when there are two.
 */
export type Role = (typeof ROLES)[number]

export type Member = {
  professionalId: string
  name: string
  email: string
  role: Role
  joinedAt: Date
}

/** Whether somebody of this role may do what that role does. */
export const mayActAs = (own: Role, wanted: Role) => own === 'admin' || own === wanted

/** An organisation that nobody can run any more would be lost. */
export function wouldLackAdmin(members: readonly Member[], leaving: string): boolean {
  return !members.some(({ role, professionalId }) => role === 'admin' && professionalId !== leaving)
}

/** A colleague asked to join; they accept in their own space. */
export type Invitation = {
  id: string
  organisationId: string
  email: string
  role: Role
  invitedBy: string | null
  invitedAt: Date
  expiresAt: Date
}

/** Enough for a large team, too few to write to a town. */
export const MOST_MEMBERS = 50

export const roleAsk = z.object({ role: oneOf(ROLES) })
export const inviteAsk = z.object({
  email: z
    .string()
    .transform((typed) => typed.trim().toLowerCase())
    .pipe(
      z
        .string()
        .max(120)
        .regex(/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/, 'organisations.badEmail'),
    ),
  role: oneOf(ROLES),
})

export const roleNeeded = refusal('organisations.roleNeeded', 403)
export const lastAdmin = refusal('organisations.lastAdmin', 409)
export const noSuchMember = refusal('organisations.noSuchMember', 404)
export const noSuchInvitation = refusal('organisations.noSuchInvitation', 404)
export const alreadyMember = refusal('organisations.alreadyMember', 409, 'email')
export const tooManyMembers = refusal('organisations.tooManyMembers', 422)
