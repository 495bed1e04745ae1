import { randomBytes } from 'node:crypto'
import type { Context } from '../../../platform/server/context.ts'
import {
  endOfInvitation,
  type Invitation,
  MOST_INVITATIONS,
  noSuchInvitation,
  tooManyInvitations,
} from '../invitation.ts'
import { findInvitations, insertInvitation, updateInvitationStopped } from './invitation-store.ts'
import { mustBeProfessional } from './must-be-professional.ts'

/** A professional names an application and gets an address to hand to those who apply. */
export async function inviteToPrepare(
  ctx: Context,
  { label }: { label: string },
): Promise<Invitation> {
  const professionalId = mustBeProfessional(ctx.actor)
  const known = await findInvitations(ctx.db, professionalId)
  if (known.length >= MOST_INVITATIONS) throw tooManyInvitations({ max: MOST_INVITATIONS })
  const token = randomBytes(32).toString('base64url')
  const invitation: Invitation = {
    id: ctx.newId(),
    professionalId,
    label,
    sealedToken: ctx.secrets.seal(token),
    createdAt: ctx.now,
    expiresAt: endOfInvitation(ctx.now),
    stoppedAt: null,
  }
  await insertInvitation(ctx.db, invitation, ctx.secrets.hash(token))
  return invitation
}

/** Nobody new may take it up; those who did keep their CV. */
export async function stopInvitation(
  ctx: Context,
  { invitationId }: { invitationId: string },
): Promise<void> {
  const professionalId = mustBeProfessional(ctx.actor)
  const isStopped = await updateInvitationStopped(ctx.db, professionalId, invitationId, ctx.now)
  if (!isStopped) throw noSuchInvitation()
}
