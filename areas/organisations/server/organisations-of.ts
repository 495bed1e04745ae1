import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import type { Role } from '../member.ts'
import type { Organisation } from '../organisation.ts'
import { findOrganisationsOf } from './members/member-store.ts'

/** Those the acting professional belongs to, by name, and what they may do there. */
export async function organisationsOf(
  ctx: Context,
): Promise<{ organisation: Organisation; role: Role }[]> {
  return findOrganisationsOf(ctx.db, mustBeProfessional(ctx.actor))
}
