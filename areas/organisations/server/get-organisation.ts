import type { Context } from '../../../platform/server/context.ts'
import { noSuchOrganisation, type Organisation } from '../organisation.ts'
import { findOrganisation } from './organisation-store.ts'

/** Who it is, for anybody: what it says of itself is public, its members are not. */
export async function getOrganisation(
  ctx: Context,
  by: { organisationId: string } | { slug: string },
): Promise<Organisation> {
  const organisation = await findOrganisation(ctx.db, by)
  if (!organisation) throw noSuchOrganisation()
  return organisation
}
