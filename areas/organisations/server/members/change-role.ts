import type { Context } from '../../../../platform/server/context.ts'
import { lastAdmin, type Member, type Role, wouldLackAdmin } from '../../member.ts'
import { updateRole } from './member-store.ts'
import { memberToRun } from './members-of.ts'

/** A member does something else there from now on. */
export async function changeRole(
  ctx: Context,
  { slug, memberId, role }: { slug: string; memberId: string; role: Role },
): Promise<Member> {
  const { organisation, members, member } = await memberToRun(ctx, { slug, memberId })
  if (role !== 'admin' && wouldLackAdmin(members, memberId)) throw lastAdmin()
  await updateRole(ctx.db, { organisationId: organisation.id, professionalId: memberId, role })
  return { ...member, role }
}
