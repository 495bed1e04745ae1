import type { Context } from '../../../platform/server/context.ts'
import { organisationOfDomain } from '../../organisations/server/organisation-of-domain.ts'
import { domainOf, isPublicProvider } from '../assurance.ts'
import { findOrganisationOf } from './domain-store.ts'

/** Which organisation an address is of, as the operator verified it: one that stands here, or one that has no page here. */
export async function verifiedOrganisationOf(
  ctx: Pick<Context, 'db'>,
  { mail }: { mail: string },
): Promise<string | null> {
  const domain = domainOf(mail)
  if (isPublicProvider(domain)) return null
  return (await organisationOfDomain(ctx, { domain })) ?? (await findOrganisationOf(ctx.db, domain))
}
