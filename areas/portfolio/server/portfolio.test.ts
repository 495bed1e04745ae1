import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse, type House } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenAward, givenBadgeToGive } from '../../awards/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { describePhoto } from '../../keepsakes/server/describe-photo.ts'
import { sayMemo } from '../../keepsakes/server/say-memo.ts'
import { givenMemo, givenPhoto } from '../../keepsakes/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { givenRecommendation } from '../../recommendations/server/testing.ts'
import { chosenAnew, movedIn } from '../collection.ts'
import { wayToReach } from '../collection-link.ts'
import { choosePieces } from './change-collection.ts'
import { stopLink } from './links/links-of.ts'
import { openPortfolio } from './links/open-portfolio.ts'
import { shareCollection } from './links/share-collection.ts'
import { getCollection } from './my-collections.ts'
import { forgetEndedLinks } from './tasks.ts'
import { givenCollection } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const closed = (why: string) => ({ code: `portfolioLinks.${why}`, status: 410 })
const open = (token: string) => house.as('visitor', openPortfolio, { token })
const later = (to: House, days: number) => {
  to.now = new Date(to.now.getTime() + days * 86_400_000)
}

/** Lina has one of everything: a badge, a word, a skill, a photo of herself, her voice. */
async function givenEverything() {
  await givenPerson(house, 'lina')
  await givenProfessional(house, 'nadia')
  const claims = { organiser: 3 }
  const story = {
    title: 'Le marché',
    claims,
    sentences: { organiser: 'Je prépare tout la veille.' },
  }
  const { id: experienceId } = await givenExperience(house, 'lina', story)
  const photo = await givenPhoto(house, 'lina', experienceId)
  const told = { caption: 'Mon étal', people: 'self' as const }
  await house.as('lina', describePhoto, { experienceId, photoId: photo.id, ...told })
  await givenMemo(house, 'lina', experienceId)
  const transcript = 'Je range les caisses.'
  await house.as('lina', sayMemo, { experienceId, taken: undefined, transcript })
  await givenRecommendation(house, 'lina', { experienceId, comment: 'Elle est toujours prête.' })
  const { badgeSlug } = await givenBadgeToGive(house)
  await givenAward(house, 'lina', { badgeSlug })
  return givenCollection(house, 'lina')
}

describe('a collection', () => {
  it('keeps the order of what stays, adds what comes, and moves by one place', () => {
    const [one, two] = [
      { kind: 'skill', id: 'oral' },
      { kind: 'badge', id: 'b' },
    ] as const
    const ticked = ['badge.b', 'photo.p', 'nothing', 'skill.oral', 'photo.p']
    expect(chosenAnew([one, two], ticked)).toEqual([one, two, { kind: 'photo', id: 'p' }])
    expect(movedIn([one, two], 'badge.b', 'up')).toEqual([two, one])
    expect(movedIn([one, two], 'skill.oral', 'up')).toEqual([one, two])
    expect(movedIn([one, two], 'skill.oral', 'out')).toEqual([two])
  })
  it('leads to an e-mail or a telephone, and to nothing else', () => {
    expect(wayToReach('lina@rue.test')).toBe('mailto:lina@rue.test')
    expect(wayToReach('06 12 34 56 78')).toBe('tel:0612345678')
    expect(wayToReach('javascript:alert(1)')).toBeUndefined()
  })
  it('is nobody else’s, and takes in nothing of anybody else', async () => {
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    await givenExperience(house, 'lina', { claims: { organiser: 3 } })
    const { collection, link } = await givenCollection(house, 'lina')
    const [collectionId, linkId] = [collection.id, link.id]
    const notThere = { code: 'portfolio.noSuchCollection' }
    await expect(house.as('omar', getCollection, { collectionId })).rejects.toMatchObject(notThere)
    await expect(house.as('omar', stopLink, { collectionId, linkId })).rejects.toMatchObject(
      notThere,
    )
    const ticked = ['badge.0198d0a0-0000-7000-8000-000000000000']
    await expect(house.as('lina', choosePieces, { collectionId, ticked })).rejects.toMatchObject({
      code: 'portfolio.notThere',
    })
  })
})

describe('the page of a link', () => {
  it('shows everything chosen, checked just now, and counts looks without the person’s own', async () => {
    const { token, collection } = await givenEverything()
    const address = `/p/${token}`
    const answer = await door.get(address)
    const page = (await answer.text()).replaceAll(/[\u00a0\u202f]/g, ' ')
    expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([
      200,
      expect.stringContaining('noindex'),
    ])
    for (const said of [
      'Sait préparer ce qu’il y a à faire',
      'Je prépare tout la veille.',
      'Elle est toujours prête.',
      'Tenir un stand',
      'signature bonne, structure connue',
      'Mon étal',
      'Je range les caisses.',
      'mailto:lina@rue.test',
      'Page ouverte jusqu’au',
    ])
      expect(page).toContain(said)
    expect(page).not.toMatch(/Le Four<|\/experiences\/|badges-recus/)
    await door.get(address, lina)
    const { rows } = await sql<{ views: number }>`select views from collection_link`.execute(
      house.db,
    )
    expect(rows).toEqual([{ views: 1 }])
    for (const [, file = ''] of page.matchAll(/(?:src|href)="(\/p\/[^"]+)"/g))
      expect([file, (await door.get(file)).status]).toEqual([file, 200])
    const badge = /href="(\/p\/[^"]+badge\.json)"/.exec(page)?.[1] ?? ''
    const found = await door.post('/verifier', { text: await (await door.get(badge)).text() })
    expect(found.status).toBe(200)
    await door.post(`/portfolio/${collection.id}/supprimer`, {}, lina)
    expect((await door.get(address)).status).toBe(410)
  })
  it('closes when stopped, when its time is over and when its owner says they are a child; then goes', async () => {
    await givenPerson(house, 'lina')
    await givenExperience(house, 'lina', { claims: { organiser: 3 } })
    const { token, collection, link } = await givenCollection(house, 'lina', { days: '7' })
    await house.as('lina', sayAgeBand, { band: 'under15' })
    await expect(open(token)).rejects.toMatchObject(closed('linkClosed'))
    const asked = { collectionId: collection.id, days: '7' as const, label: null, name: null }
    await expect(
      house.as('lina', shareCollection, { ...asked, contact: null, isEmbeddable: false }),
    ).rejects.toMatchObject({ code: 'portfolioLinks.notAtThisAge' })
    await house.as('lina', sayAgeBand, { band: 'under18' })
    expect((await open(token)).shown).toHaveLength(1)
    await house.as('lina', stopLink, { collectionId: collection.id, linkId: link.id })
    await expect(open(token)).rejects.toMatchObject(closed('linkStopped'))
    later(house, 29)
    await forgetEndedLinks(house.ctx('lina'))
    expect((await sql`select 1 from collection_link`.execute(house.db)).rows).toHaveLength(1)
    later(house, 2)
    await forgetEndedLinks(house.ctx('lina'))
    expect((await sql`select 1 from collection_link`.execute(house.db)).rows).toEqual([])
  })
  it('never shows the face of somebody under eighteen', async () => {
    const { token } = await givenEverything()
    const kinds = async () => (await open(token)).shown.map(({ kind }) => kind)
    expect(await kinds()).toContain('photo')
    await house.as('lina', sayAgeBand, { band: 'under18' })
    expect(await kinds()).toEqual(['badge', 'recommendation', 'skill', 'voice'])
  })
  it('stands in a frame only where the person allowed it', async () => {
    await givenPerson(house, 'lina')
    await givenExperience(house, 'lina', { claims: { organiser: 3 } })
    const { token } = await givenCollection(house, 'lina', { title: '<b>Vente</b>' })
    const hidden = await givenCollection(house, 'lina', { embed: false })
    const card = await door.get(`/p/${token}/carte`)
    expect(card.headers.get('content-security-policy')).toContain('frame-ancestors https:')
    expect(await card.text()).toContain('&lt;b>Vente')
    const told = await door.get(`/oembed?url=http://sillage.test/p/${token}`)
    expect(await told.json()).toMatchObject({ type: 'rich', version: '1.0', width: 340 })
    const page = await door.get(`/p/${token}`)
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    for (const path of [`/p/${hidden.token}/carte`, `/oembed?url=/p/${hidden.token}`, '/oembed'])
      expect((await door.get(path)).status).toBe(410)
  })
  it('is sent by a letter read first, and reported without telling who', async () => {
    await givenPerson(house, 'lina')
    await givenExperience(house, 'lina', { claims: { organiser: 3 } })
    const { token, collection, link } = await givenCollection(house, 'lina')
    const here = `/portfolio/${collection.id}/liens/${link.id}`
    const asked = { mail: 'chef@four.test', message: 'Voici ma page.' }
    const read = await (await door.post(`${here}/envoyer`, asked, lina)).text()
    expect(read).toContain(`/p/${token}`)
    expect(await house.letters()).toEqual([])
    const trap = { ...asked, message: 'Allez sur www.piege.test' }
    expect((await door.post(`${here}/partir`, trap, lina)).status).toBe(422)
    expect((await door.post(`${here}/partir`, asked, lina)).status).toBe(303)
    expect(await house.letters()).toMatchObject([{ to: 'chef@four.test' }])
    for (const status of [303, 303, 429])
      expect((await door.post(`${here}/partir`, asked, lina)).status).toBe(status)
    for (const file of ['qr.svg', 'qr.png'])
      expect((await door.get(`${here}/${file}`, lina)).status).toBe(200)
    const report = { reason: 'false', words: 'Ce n’est pas elle.' }
    for (let time = 0; time < 5; time++)
      expect((await door.post(`/p/${token}/signaler`, report)).status).toBe(303)
    expect((await door.post(`/p/${token}/signaler`, report)).status).toBe(429)
  })
})
