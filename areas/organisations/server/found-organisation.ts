import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { slugOf } from '../../referentials/server/slug-of.ts'
import {
  MOST_ORGANISATIONS,
  type Organisation,
  type OrganisationAsk,
  tooManyOrganisations,
} from '../organisation.ts'
import { findOrganisationsOf, insertMember } from './members/member-store.ts'
import { insertOrganisation, slugsLike } from './organisation-store.ts'
import { findCommune } from './places/place-store.ts'

/** Words of our own addresses. */
const RESERVED = ['nouvelle', 'invitations']
const LONGEST_SLUG = 36

/** Says who recognises; whoever says it first is its admin. */
export async function foundOrganisation(ctx: Context, ask: OrganisationAsk): Promise<Organisation> {
  const professionalId = mustBeProfessional(ctx.actor)
  const own = await findOrganisationsOf(ctx.db, professionalId)
  if (own.length >= MOST_ORGANISATIONS) throw tooManyOrganisations({ max: MOST_ORGANISATIONS })
  const organisation: Organisation = {
    ...ask,
    id: ctx.newId(),
    slug: await freeSlug(ctx, ask.name),
    commune: (await findCommune(ctx.db, ask)) ?? null,
    createdAt: ctx.now,
    siretVerifiedAt: null,
    siteVerifiedAt: null,
  }
  await insertOrganisation(ctx.db, organisation)
  await insertMember(ctx.db, {
    organisationId: organisation.id,
    professionalId,
    role: 'admin',
    joinedAt: ctx.now,
  })
  return organisation
}

async function freeSlug(ctx: Context, name: string): Promise<string> {
  const slug = slugOf(name).slice(0, LONGEST_SLUG).replace(/-$/, '') || 'structure'
  const taken = new Set([...RESERVED, ...(await slugsLike(ctx.db, slug))])
  if (!taken.has(slug)) return slug
  let rank = 2
  while (taken.has(`${slug}-${rank}`)) rank++
  return `${slug}-${rank}`
}
