import type { Context } from '../../../platform/server/context.ts'
import { emit } from '../../../platform/server/event.ts'
import {
  domainOf,
  noSuchOrganisation,
  notWhatTheySay,
  type Organisation,
  onlyForOperators,
} from '../organisation.ts'
import { findOrganisation, updateOrganisation } from './organisation-store.ts'

export type Verified = { organisation: Organisation; what: 'siret' | 'site' }

/**
 * The operator looked: this number is that place, or this domain is theirs. Only what the organisation says of itself can
 * be verified, and only that is said.
 */
export async function verifyOrganisation(
  ctx: Context,
  { slug, proof }: { slug: string; proof: string },
): Promise<Verified> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  const organisation = await findOrganisation(ctx.db, { slug }, { lock: true })
  if (!organisation) throw noSuchOrganisation()
  const what = whatItIs(organisation, proof)
  if (!what) throw notWhatTheySay()
  const verified = {
    ...organisation,
    ...(what === 'siret' ? { siretVerifiedAt: ctx.now } : { siteVerifiedAt: ctx.now }),
  }
  await updateOrganisation(ctx.db, verified)
  await emit(ctx, 'organisations.changed', { organisationId: organisation.id })
  return { organisation: verified, what }
}

/** The operator was mistaken, or it is so no longer: what they had marked is marked no more. */
export async function unverifyOrganisation(
  ctx: Context,
  { slug, what }: { slug: string; what: Verified['what'] },
): Promise<Organisation> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  const organisation = await findOrganisation(ctx.db, { slug }, { lock: true })
  if (!organisation) throw noSuchOrganisation()
  const cleared = {
    ...organisation,
    ...(what === 'siret' ? { siretVerifiedAt: null } : { siteVerifiedAt: null }),
  }
  await updateOrganisation(ctx.db, cleared)
  await emit(ctx, 'organisations.changed', { organisationId: organisation.id })
  return cleared
}

function whatItIs({ siret, site }: Organisation, proof: string): Verified['what'] | undefined {
  if (siret !== null && proof.replace(/\s/g, '') === siret) return 'siret'
  const domain = proof
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  return site !== null && domain === domainOf(site) ? 'site' : undefined
}
