import type { House } from '../../../platform/server/testing.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { criterionKey } from '../piece.ts'
import { beginBadge, beginBadgeFor } from './begin-badge.ts'
import { bringIn, invitePartner } from './together/invite-partner.ts'
import { takeSeat } from './together/take-seat.ts'
import { publishBadge } from './versions/publish-badge.ts'
import { addCriterion, writePiece } from './writing/write-piece.ts'

type Given = {
  name?: string
  purpose?: string
  criteria?: readonly string[]
  /** Whoever accompanies the person and sits there too; let in beforehand. */
  counsellor?: string
  published?: boolean
}

/** A badge somebody of the house began, with its criteria. */
export async function givenBadge(
  house: House,
  who: string,
  given: Given = {},
): Promise<{ badgeId: string; criteria: string[] }> {
  const { id: badgeId } = await house.as(who, beginBadge, {
    name: given.name ?? 'Tenir un stand',
    language: 'fr',
  })
  const chair = { badgeId }
  const text = given.purpose ?? 'Montrer que l’on sait tenir un stand.'
  await house.as(who, writePiece, { chair, key: 'purpose', value: { text }, seen: 0 })
  const criteria: string[] = []
  for (const one of given.criteria ?? ['Sait accueillir une personne', 'Sait rendre la monnaie']) {
    const value = { text: one, evidence: '', level: '' }
    criteria.push((await house.as(who, addCriterion, { chair, value })).id)
  }
  if (given.counsellor) await givenCounsellorAt(house, who, given.counsellor, badgeId)
  if (given.published) await house.as(who, publishBadge, { badgeId })
  return { badgeId, criteria }
}

type OfOrganisation = {
  by?: string
  name?: string
  organisation?: string
  organisationId?: string
}

/** A published badge of an organisation that a professional speaks for; the organisation is founded unless it is named. */
export async function givenOrganisationBadge(
  house: House,
  {
    by = 'nadia',
    name = 'Tenir un stand',
    organisation = 'Les Ateliers du Pont',
    organisationId: known,
  }: OfOrganisation = {},
): Promise<{ badgeId: string; badgeSlug: string; organisationId: string }> {
  const organisationId = known ?? (await givenOrganisation(house, { by, name: organisation })).id
  const begun = { name, language: 'fr' as const, organisationId }
  const { id: badgeId } = await house.as(by, beginBadgeFor, begun)
  const chair = { badgeId }
  const purpose = { text: 'Montrer que l’on sait tenir un stand.' }
  await house.as(by, writePiece, { chair, key: 'purpose', value: purpose, seen: 0 })
  const value = { text: 'Sait accueillir une personne', evidence: '', level: '' }
  await house.as(by, addCriterion, { chair, value })
  const { slug } = await house.as(by, publishBadge, { badgeId })
  return { badgeId, badgeSlug: slug, organisationId }
}

/** Somebody who accompanies the person sits at their badge; the person lets them in beforehand. */
export async function givenCounsellorAt(
  house: House,
  who: string,
  professional: string,
  badgeId: string,
): Promise<void> {
  const actor = house.actors.get(professional)
  if (actor?.kind !== 'professional') throw new Error(`${professional} is no professional`)
  await house.as(who, bringIn, { badgeId, professionalId: actor.professionalId })
}

/** An employer who was written to, and said who they are. Answers the piece of their address. */
export async function givenPartnerAt(
  house: House,
  who: string,
  badgeId: string,
): Promise<{ token: string }> {
  const about = 'Cheffe de rayon, Le Four'
  const asked = { badgeId, email: 'sophie@four.test', about, origin: 'http://sillage.test' }
  const { token } = await house.as(who, invitePartner, asked)
  await house.as('visitor', takeSeat, { token, name: 'Sophie', about })
  return { token }
}

/** A badge everybody may read, then one being written with a partner, of which one criterion has two wordings. */
export async function givenBadges(
  house: House,
  who: string,
  { mark, counsellor }: { mark: string; counsellor: string },
): Promise<void> {
  await givenBadge(house, who, { name: 'Ranger le marché', counsellor, published: true })
  // what is written later comes last
  house.now = new Date(house.now.getTime() + 1_000)
  const { badgeId, criteria } = await givenBadge(house, who, {
    name: `Tenir le marché ${mark}`,
    criteria: [`Sait accueillir ${mark}`, `Sait ranger ${mark}`],
  })
  const origin = 'http://sillage.test'
  const asked = { badgeId, email: 'sophie@four.test', about: 'Le Four', origin }
  await house.as(who, invitePartner, asked)
  const key = criterionKey(criteria[1] ?? '')
  const value = { text: 'Sait plier', evidence: '', level: '' }
  await house.as(who, writePiece, { chair: { badgeId }, key, value, seen: 0 })
}
