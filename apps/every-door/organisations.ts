import { givenOrganisationBadge } from '../../areas/badges/server/testing.ts'
import { grantEndorsement } from '../../areas/endorsements/server/granting/grant-endorsement.ts'
import { givenAsk } from '../../areas/endorsements/server/testing.ts'
import type { Organisation } from '../../areas/organisations/organisation.ts'
import { inviteMember } from '../../areas/organisations/server/members/invite-member.ts'
import {
  leaveOrganisation,
  removeMember,
} from '../../areas/organisations/server/members/leave-organisation.ts'
import { givenMember, givenOrganisation } from '../../areas/organisations/server/testing.ts'
import type { House } from '../../platform/server/testing.ts'
import type { Named } from './named.ts'

/**
 * Nadia speaks for one organisation, took somebody out of it and waits for somebody else; she is asked to join another,
 * and left a third.
 */
export async function givenOrganisations(house: House): Promise<void> {
  const asked = { role: 'writer', reading: { language: 'fr', mode: 'simple' } } as const
  const invite = (who: string, slug: string, email: string) =>
    house.as(who, inviteMember, { ...asked, slug, email, origin: 'http://sillage.test' })
  const own = await givenOrganisation(house, { name: 'À Nadia' })
  await givenMember(house, own, 'karim', 'admin')
  const { professionalId: memberId } = await givenMember(house, own, 'lou', 'writer')
  await house.as('nadia', removeMember, { slug: own.slug, memberId })
  await invite('nadia', own.slug, 'claire@mission.test')
  const other = await givenOrganisation(house, { by: 'karim', name: 'À Karim' })
  await invite('karim', other.slug, 'nadia@mission.test')
  const left = await givenOrganisation(house, { name: 'Quittée' })
  await givenMember(house, left, 'karim', 'admin')
  await house.as('nadia', leaveOrganisation, { slug: left.slug })
  await givenEndorsements(house, { own, other })
}

type Two = Record<'own' | 'other', Organisation>

/** Karim asks Nadia's organisation to endorse two badges of his: it said yes to one, and has still to answer for the other. */
async function givenEndorsements(house: House, { own, other }: Two): Promise<void> {
  const asked = { by: 'karim', other: own }
  const ofKarim = { by: 'karim', organisationId: other.id }
  const { badgeId } = await givenOrganisationBadge(house, { ...ofKarim, name: 'Semer' })
  const { id: endorsementId } = await givenAsk(house, { ...asked, badgeId })
  const which = { organisationSlug: own.slug, endorsementId }
  await house.as('nadia', grantEndorsement, { ...which, comment: null })
  const waiting = await givenOrganisationBadge(house, { ...ofKarim, name: 'Tailler' })
  await givenAsk(house, { ...asked, badgeId: waiting.badgeId })
}

const slug = (where: string): Named => ({ table: 'organisation', column: 'slug', where })
const member = (where: string): Named => ({
  table: 'organisation_member',
  column: 'professional_id',
  where,
})
const invitation = (where: string): Named => ({ table: 'organisation_invitation', where })

/** What is named in addresses of organisations; `organisation` is open to everybody. */
export const ORGANISATIONS: Record<string, Named> = {
  organisationSlug: slug("name = 'À Nadia'"),
  organisation: slug('is_listed'),
  memberId: member("professional_id in (select id from professional where name = 'karim')"),
}

export const ORGANISATIONS_ELSEWHERE: [RegExp, string, Named][] = [
  [/revenir$/, 'organisationSlug', slug("name = 'Quittée'")],
  [/remettre$/, 'memberId', member('professional_id <> removed_by')],
  [/organisations\/invitations/, 'invitationId', invitation("email = 'nadia@mission.test'")],
  [/annuler$/, 'invitationId', invitation("email <> 'nadia@mission.test'")],
]
