import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { mayActAs, type Role, roleNeeded } from '../member.ts'
import { noSuchOrganisation, type Organisation } from '../organisation.ts'
import { findRole } from './members/member-store.ts'
import { findOrganisation } from './organisation-store.ts'

/**
 * Gives the organisation the acting professional speaks for. An admin may act as a writer and as a giver; a writer only
 * writes, a giver only gives. For whoever is no member it does not exist; a member of another role is told so.
 */
export async function mustActFor(
  ctx: Context,
  organisationId: string,
  role: Role,
): Promise<Organisation> {
  const professionalId = mustBeProfessional(ctx.actor)
  const organisation = await findOrganisation(ctx.db, { organisationId })
  const own = organisation && (await findRole(ctx.db, organisation.id, professionalId))
  if (!organisation || !own) throw noSuchOrganisation()
  if (!mayActAs(own, role)) throw roleNeeded()
  return organisation
}
