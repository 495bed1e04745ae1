import type { Context } from '../../../platform/server/context.ts'
import { type Invitation, isOpen, type Taken } from '../invitation.ts'
import { findInvitations } from './invitation-store.ts'
import { mustBeProfessional } from './must-be-professional.ts'
import { takenFrom } from './taken-from.ts'

/** All a professional learns: how many took it up and when; which CVs they are shown. Never who did not show. */
export type FollowedInvitation = {
  invitation: Invitation
  /** Null once nobody new may take it up. */
  token: string | null
  taken: Pick<Taken, 'id' | 'takenAt' | 'shownAt'>[]
}

/** What the acting professional invited to, the last first. */
export async function invitationsOf(ctx: Context): Promise<FollowedInvitation[]> {
  const professionalId = mustBeProfessional(ctx.actor)
  const invitations = await findInvitations(ctx.db, professionalId)
  const taken = await takenFrom(ctx, { professionalId })
  return invitations.map((invitation) => ({
    invitation,
    token: isOpen(invitation, ctx.now) ? ctx.secrets.unseal(invitation.sealedToken) : null,
    taken: taken
      .filter(({ invitationId }) => invitationId === invitation.id)
      .map(({ id, takenAt, shownAt }) => ({ id, takenAt, shownAt })),
  }))
}
