import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
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
import { deleteDomain, findDomain, findDomains, upsertDomain } from './domain-store.ts'

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
    await emit(ctx, 'organisations.changed', { organisationId })
    return { ...said, what: 'siret' }
  }
  const domain = readDomain(proof)
  if (!domain || site === null || domain !== domainOf(site)) throw notWhatTheySay()
  await upsertDomain(ctx.db, { ...said, domain, organisationId })
  await emit(ctx, 'organisations.changed', { organisationId })
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

/** No longer. What was signed meanwhile was signed so, and stays; what the platform itself said of it is taken back. */
export async function unverifyDomain(ctx: Context, asked: { domain: string }): Promise<void> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  const domain = readDomain(asked.domain) ?? asked.domain
  const known = await findDomain(ctx.db, domain)
  if (!known || !(await deleteDomain(ctx.db, { domain }))) throw noSuchDomain()
  const { organisationId } = known
  if (organisationId) await emit(ctx, 'organisations.changed', { organisationId })
}

/** The operator was mistaken about the number of an organisation, or it is so no longer. */
export async function unverifySiret(ctx: Context, { name }: { name: string }): Promise<Verified> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  const organisation = await findOrganisation(ctx.db, { slug: name }, { lock: true })
  if (!organisation?.siretVerifiedAt) throw noSuchOrganisation()
  await updateOrganisation(ctx.db, { ...organisation, siretVerifiedAt: null })
  await emit(ctx, 'organisations.changed', { organisationId: organisation.id })
  return { organisation: organisation.name, what: 'siret' }
}

/** Every domain the operator verified; names of organisations, nobody in them. */
export async function verifiedDomains(ctx: Context): Promise<VerifiedDomain[]> {
  return findDomains(ctx.db)
}
