import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { type Invitation, noSuchInvitation } from '../../member.ts'
import { MOST_ORGANISATIONS, type Organisation, tooManyOrganisations } from '../../organisation.ts'
import { getOrganisation } from '../get-organisation.ts'
import { deleteInvitation, findInvitationsTo } from './invitation-store.ts'
import { findOrganisationsOf, insertMember } from './member-store.ts'

/** What waits for the answer of the acting professional. */
export async function invitationsToMe(
  ctx: Context,
): Promise<{ invitation: Invitation; name: string }[]> {
  return findInvitationsTo(ctx.db, mustBeProfessional(ctx.actor), ctx.now)
}

/** The colleague joins, or does not; nobody joins without a word of their own. */
export async function answerInvitation(
  ctx: Context,
  { invitationId, joins }: { invitationId: string; joins: boolean },
): Promise<Organisation> {
  const professionalId = mustBeProfessional(ctx.actor)
  const waiting = await findInvitationsTo(ctx.db, professionalId, ctx.now)
  const invitation = waiting.find((one) => one.invitation.id === invitationId)?.invitation
  if (!invitation) throw noSuchInvitation()
  const { organisationId, role } = invitation
  const own = joins ? await findOrganisationsOf(ctx.db, professionalId) : []
  if (own.length >= MOST_ORGANISATIONS) throw tooManyOrganisations({ max: MOST_ORGANISATIONS })
  // two answers at once are one: whoever does not delete the row does nothing
  if (!(await deleteInvitation(ctx.db, organisationId, invitationId))) throw noSuchInvitation()
  if (joins) await insertMember(ctx.db, { organisationId, professionalId, role, joinedAt: ctx.now })
  return getOrganisation(ctx, { organisationId })
}
