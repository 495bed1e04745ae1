import type { Context } from '../../../../platform/server/context.ts'
import { type Member, mayActAs } from '../../member.ts'
import { findMembers } from './member-store.ts'

/** Who may give badges for an organisation: whom to write to when somebody asks for one. For verbs, never for a page. */
export async function giversOf(
  ctx: Context,
  { organisationId }: { organisationId: string },
): Promise<Member[]> {
  const members = await findMembers(ctx.db, organisationId)
  return members.filter(({ role }) => mayActAs(role, 'giver'))
}
