import type { Context } from '../../../platform/server/context.ts'
import { domainOf } from '../organisation.ts'
import { findVerifiedSites } from './organisation-store.ts'

/** Whose domain this is, when an organisation here has a site that the operator found to be theirs. */
export async function organisationOfDomain(
  ctx: Pick<Context, 'db'>,
  { domain }: { domain: string },
): Promise<string | null> {
  const all = await findVerifiedSites(ctx.db)
  return all.find(({ site }) => site !== null && domainOf(site) === domain)?.name ?? null
}
