import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenAward, givenBadgeToGive } from '../../awards/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { describePhoto } from '../../keepsakes/server/describe-photo.ts'
import { givenPhoto } from '../../keepsakes/server/testing.ts'
import { givenKnowledge } from '../../knowledge/server/testing.ts'
import { choosePieces } from '../../portfolio/server/change-collection.ts'
import { letLookFromHere, stopLink } from '../../portfolio/server/links/links-of.ts'
import { givenCollection } from '../../portfolio/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { givenRecommendation } from '../../recommendations/server/testing.ts'
import type { Place } from '../here.ts'
import { lookFromHere } from './look-from-here.ts'
import { openHere } from './open-here.ts'

const SELLER: Place = { kind: 'occupation', code: 'D1106' }

/** Lina shows that she prepares things, a word about it, a badge for welcoming people; she is on one photo. */
async function givenLina() {
  await givenKnowledge(house)
  await givenPerson(house, 'lina')
  await givenProfessional(house, 'nadia')
  const { id: experienceId } = await givenExperience(house, 'lina', {
    title: 'Le marché',
    claims: { organiser: 3, oral: 3 },
    sentences: { oral: 'Je sers les clients et je rends la monnaie.' },
  })
  const photo = await givenPhoto(house, 'lina', experienceId)
  const told = { caption: 'Mon étal', people: 'self' as const }
  await house.as('lina', describePhoto, { experienceId, photoId: photo.id, ...told })
  await givenRecommendation(house, 'lina', { experienceId, comment: 'Elle est toujours prête.' })
  const { badgeSlug } = await givenBadgeToGive(house)
  await givenAward(house, 'lina', { badgeSlug })
  return { ...(await givenCollection(house, 'lina')), badgeSlug }
}

type Given = Awaited<ReturnType<typeof givenLina>>
let given: Given
const house = givenHouse(async () => {
  given = await givenLina()
})
const door = openDoor(house)

async function look(place: Place) {
  const { shown } = await house.as('visitor', openHere, { token: given.token })
  return house.as('visitor', lookFromHere, { shown, place })
}
const kindsOf = (proofs: readonly { one: { kind: string } }[]) =>
  proofs.map(({ one }) => one.kind).toSorted()

describe('what this person can do here', () => {
  it('tells what serves in an occupation, and everything that stands behind it', async () => {
    const { seen } = await look(SELLER)
    const served = new Map(seen.serves.map(({ wanted, proofs }) => [wanted.id, proofs]))
    expect(kindsOf(served.get('competence.organiser') ?? [])).toContain('recommendation')
    expect(kindsOf(served.get('competence.organiser') ?? [])).toContain('skill')
    // her own sentence names a skill that the occupation asks
    const bySentence = seen.serves.filter(({ proofs }) =>
      proofs.some(({ one, because }) => one.kind === 'skill' && because.length > 0),
    )
    expect(bySentence.length).toBeGreaterThan(0)
    expect(seen.unshown.length + seen.reach.length).toBeGreaterThan(0)
  })
  it('reads a badge of an organisation criterion by criterion', async () => {
    const { seen } = await look({ kind: 'badge', slug: given.badgeSlug })
    expect(seen.serves).toHaveLength(1)
    expect(kindsOf(seen.serves[0]?.proofs ?? [])).toContain('badge')
  })
  it('reads a few deeds in somebody’s words, and keeps none of them', async () => {
    const { seen } = await look({ kind: 'deeds', deeds: ['rendre la monnaie', 'abcxyz qqq'] })
    expect(seen.serves.map(({ wanted }) => wanted.name)).toContainEqual({
      kind: 'words',
      text: 'rendre la monnaie',
    })
    expect(seen.unshown.map(({ name }) => name)).toEqual([{ kind: 'words', text: 'abcxyz qqq' }])
  })
  it('knows nothing of what the collection hides', async () => {
    const { collection } = given
    const ticked = ['skill.organiser']
    await house.as('lina', choosePieces, { collectionId: collection.id, ticked })
    const { seen } = await look(SELLER)
    const proofs = seen.serves.flatMap((one) => one.proofs)
    expect(new Set(proofs.map(({ one }) => one.id))).toEqual(new Set(['organiser']))
    expect(seen.serves.map(({ wanted }) => wanted.id)).not.toContain('competence.oral')
  })
  it('keeps the faces of those who are not adults out, before anything is shown too', async () => {
    const { id: collectionId } = given.collection
    const kinds = async () => {
      const { shown } = await house.as('lina', openHere, { collectionId })
      return shown.map(({ kind }) => kind)
    }
    expect(await kinds()).toContain('photo')
    await house.as('lina', sayAgeBand, { band: 'under18' })
    expect(await kinds()).not.toContain('photo')
  })
})

describe('the pages of it', () => {
  const at = (rest = '') => `/p/${given.token}/ici${rest}`

  it('asks where, finds it, answers, and says "not shown", never "cannot"', async () => {
    const asked = await door.get(at('?q=caissi%C3%A8re'))
    expect(asked.status).toBe(200)
    expect(await asked.text()).toContain('ici?metier=')
    const told = await (await door.get(at('?metier=D1106'))).text()
    expect(told).toContain('Ce qui sert ici')
    expect(told).toContain('Pas montré')
    expect(told.replace(/<[^>]*>/g, ' ')).not.toMatch(/\d ?%|score|pas capable/)
    const badge = await (await door.get(at(`?badge=${given.badgeSlug}`))).text()
    expect(badge).toContain('Sait accueillir une personne')
  })
  it('answers deeds in the same reply, and keeps what was typed when it is too much', async () => {
    const good = await door.post(at(), { deeds: 'accueillir les clients' })
    expect(good.status).toBe(200)
    expect(await good.text()).toContain('Ce qui sert ici')
    const bad = await door.post(at(), { deeds: 'a\nb\nc\nd\ne\nf\nsept' })
    expect(bad.status).toBe(422)
    expect(await bad.text()).toContain('sept')
  })
  it('prints one page', async () => {
    const pdf = await door.get(at('/feuille.pdf?metier=D1106'))
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
    expect(bytes.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
    expect((await door.get(at('/feuille.pdf'))).status).toBe(303)
  })
  it('closes with the link, or alone when the person says so on that link', async () => {
    const which = { collectionId: given.collection.id, linkId: given.link.id }
    await house.as('lina', letLookFromHere, { ...which, showsHere: false })
    expect((await door.get(at('?metier=D1106'))).status).toBe(403)
    expect((await door.get(at('/feuille.pdf?metier=D1106'))).status).toBe(403)
    expect((await door.get(`/p/${given.token}`)).status).toBe(200)
    await house.as('lina', letLookFromHere, { ...which, showsHere: true })
    expect((await door.get(at('?metier=D1106'))).status).toBe(200)
    await house.as('lina', stopLink, which)
    expect((await door.get(at('?metier=D1106'))).status).toBe(410)
  })
  it('is seen by the person beforehand, and by nobody else at their address', async () => {
    const own = `/portfolio/${given.collection.id}/ici?metier=D1106`
    await givenPerson(house, 'omar')
    expect(await (await door.get(own, { as: 'lina' })).text()).toContain('Ce qui sert ici')
    expect((await door.get(own, { as: 'omar' })).status).toBe(404)
    expect((await door.get(at('?metier=Z9999'))).status).toBe(404)
    expect((await door.get(at('?badge=nothing'))).status).toBe(404)
  })
})
