import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { type Invitation, type Member, noSuchMember, type Role } from '../../member.ts'
import { noSuchOrganisation, type Organisation } from '../../organisation.ts'
import { mustActFor } from '../must-act-for.ts'
import { findOrganisation } from '../organisation-store.ts'
import { findInvitations } from './invitation-store.ts'
import { findMembers, findRole } from './member-store.ts'

export type OwnOrganisation = { organisation: Organisation; role: Role; me: string }

/** One organisation the acting professional belongs to; another's does not exist for them. */
export async function myOrganisation(
  ctx: Context,
  { slug }: { slug: string },
): Promise<OwnOrganisation> {
  const me = mustBeProfessional(ctx.actor)
  const organisation = await findOrganisation(ctx.db, { slug })
  const role = organisation && (await findRole(ctx.db, organisation.id, me))
  if (!organisation || !role) throw noSuchOrganisation()
  return { organisation, role, me }
}

/** The same, for whoever is in charge of it. */
export async function myOrganisationToRun(
  ctx: Context,
  { slug }: { slug: string },
): Promise<OwnOrganisation> {
  const own = await myOrganisation(ctx, { slug })
  await mustActFor(ctx, own.organisation.id, 'admin')
  return own
}

/** Who speaks for it, for its members; whom it waits for, for those in charge. */
export async function membersOf(
  ctx: Context,
  { slug }: { slug: string },
): Promise<OwnOrganisation & { members: Member[]; invitations: Invitation[] }> {
  const own = await myOrganisation(ctx, { slug })
  const { id } = own.organisation
  return {
    ...own,
    members: await findMembers(ctx.db, id),
    invitations: own.role === 'admin' ? await findInvitations(ctx.db, id, ctx.now) : [],
  }
}

/** One of them, for whoever is in charge. Nothing else changes there until it is done. */
export async function memberToRun(
  ctx: Context,
  { slug, memberId }: { slug: string; memberId: string },
): Promise<OwnOrganisation & { members: Member[]; member: Member }> {
  const own = await myOrganisationToRun(ctx, { slug })
  await findOrganisation(ctx.db, { slug }, { lock: ctx.db.isTransaction })
  const members = await findMembers(ctx.db, own.organisation.id)
  const member = members.find(({ professionalId }) => professionalId === memberId)
  if (!member) throw noSuchMember()
  return { ...own, members, member }
}
