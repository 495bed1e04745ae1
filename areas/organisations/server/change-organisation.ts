import type { Context } from '../../../platform/server/context.ts'
import { noSuchOrganisation, type OrganisationAsk, stillVerified } from '../organisation.ts'
import { mustActFor } from './must-act-for.ts'
import { findOrganisation, updateOrganisation } from './organisation-store.ts'
import { findCommune } from './places/place-store.ts'
import { deleteDomain } from './verifying/domain-store.ts'

/** Says otherwise who it is. What was verified of another name, number or site is verified no longer. */
export async function changeOrganisation(
  ctx: Context,
  { organisationId, ask }: { organisationId: string; ask: OrganisationAsk },
): Promise<void> {
  await mustActFor(ctx, organisationId, 'admin')
  const before = await findOrganisation(ctx.db, { organisationId }, { lock: true })
  if (!before) throw noSuchOrganisation()
  const verified = stillVerified(before, ask)
  if (!verified.siteVerifiedAt) await deleteDomain(ctx.db, { organisationId })
  await updateOrganisation(ctx.db, {
    ...before,
    ...ask,
    ...verified,
    commune: (await findCommune(ctx.db, ask)) ?? null,
  })
}
