import type { Context } from '../../../platform/server/context.ts'
import { isPublicProvider } from '../assurance.ts'
import { badDomain, noSuchDomain } from '../recommendation.ts'
import { deleteDomain, findDomains, upsertDomain, type VerifiedDomain } from './domain-store.ts'

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

type Verified = { domain: string; organisation: string }

/** The operator knows that this domain is of this organisation: who signs from there from now on is "verified". */
export async function verifyDomain(
  ctx: Context,
  { domain, organisation }: Verified,
): Promise<void> {
  const read = domain.trim().toLowerCase()
  if (!DOMAIN.test(read) || isPublicProvider(read)) throw badDomain({ domain: read })
  await upsertDomain(ctx.db, { domain: read, organisation, verifiedAt: ctx.now })
}

/** No longer. What was signed meanwhile was signed so, and stays. */
export async function unverifyDomain(ctx: Context, { domain }: { domain: string }): Promise<void> {
  if (!(await deleteDomain(ctx.db, domain.trim().toLowerCase()))) throw noSuchDomain()
}

/** Every domain the operator verified; names of organisations, nobody in them. */
export async function verifiedDomains(ctx: Context): Promise<VerifiedDomain[]> {
  return findDomains(ctx.db)
}
