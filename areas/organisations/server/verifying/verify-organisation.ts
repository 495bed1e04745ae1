import type { Context } from '../../../../platform/server/context.ts'
import {
  domainOf,
  isSlug,
  noSuchOrganisation,
  notWhatTheySay,
  onlyForOperators,
} from '../../organisation.ts'
import {
  badDomain,
  noSuchDomain,
  ORGANISATION_NAME_MAX,
  readDomain,
  type VerifiedDomain,
} from '../../verified-domain.ts'
import { findOrganisation, updateOrganisation } from '../organisation-store.ts'
import { deleteDomain, findDomains, upsertDomain } from './domain-store.ts'

export type Verified = { organisation: string; what: 'siret' | 'domain' }

type Asked = { name: string; proof: string }

/**
 * The operator looked: this number is that place, or this domain is theirs. Of an organisation that stands here, by its name in
 * addresses, only what it says of itself can be verified; of one that does not, by its name, a domain.
 */
export async function verifyOrganisation(ctx: Context, { name, proof }: Asked): Promise<Verified> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  if (!isSlug(name)) return verifyElsewhere(ctx, { name, proof })
  const organisation = await findOrganisation(ctx.db, { slug: name }, { lock: true })
  if (!organisation) throw noSuchOrganisation()
  const { id: organisationId, siret, site } = organisation
  const said = { organisation: organisation.name, verifiedAt: ctx.now }
  if (siret !== null && proof.replace(/\s/g, '') === siret) {
    await updateOrganisation(ctx.db, { ...organisation, siretVerifiedAt: ctx.now })
    return { ...said, what: 'siret' }
  }
  const domain = readDomain(proof)
  if (!domain || site === null || domain !== domainOf(site)) throw notWhatTheySay()
  await upsertDomain(ctx.db, { ...said, domain, organisationId })
  return { ...said, what: 'domain' }
}

async function verifyElsewhere(ctx: Context, { name, proof }: Asked): Promise<Verified> {
  const domain = readDomain(proof)
  if (!domain) throw badDomain({ domain: proof })
  const organisation = name.trim().slice(0, ORGANISATION_NAME_MAX)
  if (organisation === '') throw noSuchOrganisation()
  await upsertDomain(ctx.db, { domain, organisation, organisationId: null, verifiedAt: ctx.now })
  return { organisation, what: 'domain' }
}

/** No longer. What was signed meanwhile was signed so, and stays. */
export async function unverifyDomain(ctx: Context, { domain }: { domain: string }): Promise<void> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  if (!(await deleteDomain(ctx.db, { domain: readDomain(domain) ?? domain }))) throw noSuchDomain()
}

/** Every domain the operator verified; names of organisations, nobody in them. */
export async function verifiedDomains(ctx: Context): Promise<VerifiedDomain[]> {
  return findDomains(ctx.db)
}
