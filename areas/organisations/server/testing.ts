import type { House } from '../../../platform/server/testing.ts'
import { importReferential } from '../../knowledge/server/import-referential.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { communesImporter } from '../../referentials/server/places/communes-importer.ts'
import { givenFolder } from '../../referentials/server/testing.ts'
import type { Role } from '../member.ts'
import type { Organisation, OrganisationAsk } from '../organisation.ts'
import { foundOrganisation } from './found-organisation.ts'
import { insertMember } from './members/member-store.ts'

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

const COMMUNES = `code_commune_insee;nom_commune;code_postal;ligne_5;coordonnees_gps
87085;LIMOGES;87000;;45.835, 1.26
87999;ST ETIENNE DU TEST;87001;;45.7, 1.4
87998;TEST SUR VIENNE;87001;;45.9, 1.1
19031;BRIVE LA GAILLARDE;19100;;45.16, 1.53
`

/** Four communes around Limoges, two of which never were. */
export async function givenCommunes(house: House): Promise<void> {
  await importReferential(
    { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } },
    {
      importer: communesImporter,
      source: { path: givenFolder({ 'laposte_hexasmal.csv': COMMUNES }) },
    },
  )
}
