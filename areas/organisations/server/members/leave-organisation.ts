import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { lastAdmin, type Member, noSuchMember, wouldLackAdmin } from '../../member.ts'
import { noSuchOrganisation, type Organisation } from '../../organisation.ts'
import { findOrganisation } from '../organisation-store.ts'
import { findMembers, updateBack, updateRemoved } from './member-store.ts'
import { memberToRun, myOrganisation, myOrganisationToRun } from './members-of.ts'

type Which = { slug: string }

/** The acting professional speaks for it no longer; the last admin stays. */
export async function leaveOrganisation(ctx: Context, { slug }: Which): Promise<Organisation> {
  const { organisation, me } = await myOrganisation(ctx, { slug })
  await findOrganisation(ctx.db, { slug }, { lock: true })
  if (wouldLackAdmin(await findMembers(ctx.db, organisation.id), me)) throw lastAdmin()
  await updateRemoved(ctx.db, {
    organisationId: organisation.id,
    professionalId: me,
    by: me,
    at: ctx.now,
  })
  return organisation
}

/** Whoever left by themselves comes back as they were, within a day. */
export async function comeBack(ctx: Context, { slug }: Which): Promise<void> {
  const me = mustBeProfessional(ctx.actor)
  const organisation = await findOrganisation(ctx.db, { slug })
  const ids = organisation && { organisationId: organisation.id, professionalId: me, by: me }
  if (!ids || !(await updateBack(ctx.db, ids))) throw noSuchOrganisation()
}

/** Somebody in charge takes a member out. */
export async function removeMember(
  ctx: Context,
  { slug, memberId }: Which & { memberId: string },
): Promise<Member> {
  const { organisation, members, member, me } = await memberToRun(ctx, { slug, memberId })
  if (wouldLackAdmin(members, memberId)) throw lastAdmin()
  await updateRemoved(ctx.db, {
    organisationId: organisation.id,
    professionalId: memberId,
    by: me,
    at: ctx.now,
  })
  return member
}

/** Whom they took out is back, within a day. */
export async function putMemberBack(
  ctx: Context,
  { slug, memberId }: Which & { memberId: string },
): Promise<Member> {
  const { organisation, me } = await myOrganisationToRun(ctx, { slug })
  const ids = { organisationId: organisation.id, professionalId: memberId, by: me }
  if (!(await updateBack(ctx.db, ids))) throw noSuchMember()
  const members = await findMembers(ctx.db, organisation.id)
  const member = members.find(({ professionalId }) => professionalId === memberId)
  if (!member) throw noSuchMember()
  return member
}
