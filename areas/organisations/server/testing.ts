import type { House } from '../../../platform/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import type { Role } from '../member.ts'
import type { Organisation, OrganisationAsk } from '../organisation.ts'
import { foundOrganisation } from './found-organisation.ts'
import { insertMember } from './member-store.ts'

const ORGANISATION: OrganisationAsk = {
  name: 'Les Ateliers du Pont',
  kind: 'insertion',
  about: 'Nous apprenons les métiers du bois et du jardin.',
  town: 'Limoges',
  postalCode: '87000',
  site: null,
  siret: null,
  isListed: true,
}

/** An organisation founded by a professional of this first name, who comes into the house when they are not there yet. */
export async function givenOrganisation(
  house: House,
  { by = 'nadia', ...asked }: Partial<OrganisationAsk> & { by?: string } = {},
): Promise<Organisation> {
  if (!house.actors.has(by)) await givenProfessional(house, by)
  return house.as(by, foundOrganisation, { ...ORGANISATION, ...asked })
}

/** Somebody else who speaks for it, without the letters. */
export async function givenMember(
  house: House,
  { id: organisationId }: Pick<Organisation, 'id'>,
  who: string,
  role: Role,
): Promise<{ professionalId: string }> {
  if (!house.actors.has(who)) await givenProfessional(house, who)
  const actor = house.actors.get(who)
  if (actor?.kind !== 'professional') throw new Error(`${who} is no professional`)
  const { professionalId } = actor
  await insertMember(house.db, { organisationId, professionalId, role, joinedAt: house.now })
  return { professionalId }
}
