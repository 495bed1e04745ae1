import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { ensureStarterPack } from '../../knowledge/server/ensure-starter-pack.ts'
import { criterionKey } from '../piece.ts'
import { readTable } from '../server/read-table.ts'
import { givenBadge, givenPartnerAt } from '../server/testing.ts'
import { invitePartner } from '../server/together/invite-partner.ts'

const house = givenHouse()
const door = openDoor(house)
const HTML = { headers: { accept: 'text/html' } }

async function slugOf(badgeId: string): Promise<string> {
  const row = await house.db
    .selectFrom('badge')
    .select('slug')
    .where('id', '=', badgeId)
    .executeTakeFirstOrThrow()
  return row.slug
}

describe('the public pages of a badge', () => {
  it('show it to people and give the Achievement to programs, without naming anybody', async () => {
    await givenPerson(house, 'lina')
    const { badgeId } = await givenBadge(house, 'lina', { published: true })
    const slug = await slugOf(badgeId)
    const today = await door.get(`/b/${slug}`)
    expect([today.status, today.headers.get('location')]).toEqual([303, `/b/${slug}/v/1`])
    const page = await door.get(`/b/${slug}/v/1`, HTML)
    const html = await page.text()
    expect(page.headers.get('vary')).toContain('Accept')
    expect(html).toContain('Sait accueillir une personne')
    expect(html).toContain('s’est écrit à elle-même')
    expect(html.toLowerCase()).not.toContain('lina')
    const id = `http://sillage.test/b/${slug}/v/1`
    for (const [path, accept] of [
      [`/b/${slug}/v/1.json`, '*/*'],
      [`/b/${slug}/v/1`, 'application/ld+json'],
    ] as const) {
      const answer = await door.get(path, { headers: { accept } })
      expect(answer.headers.get('content-type')).toContain('application/ld+json')
      expect(await answer.json()).toMatchObject({ id, type: ['Achievement'], version: '1' })
    }
    const picture = await door.get(`/b/${slug}/v/1/image.svg`)
    expect(await picture.text()).toContain('<svg')
    for (const none of [`/b/${slug}/v/2`, `/b/${slug}/v/x`, '/b/nulle-part', '/b/%00/v/1.json'])
      expect((await door.get(none)).status).toBe(404)
  })
  it('show nothing of what is being written', async () => {
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    const { badgeId } = await givenBadge(house, 'lina')
    const slug = await slugOf(badgeId)
    for (const path of [
      `/b/${slug}`,
      `/b/${slug}/v/1`,
      `/b/${slug}/v/1.json`,
      `/badges/${badgeId}`,
    ])
      expect([path, (await door.get(path, { as: 'omar' })).status]).toEqual([path, 404])
  })
})

describe('the pages where a badge is written', () => {
  it('keep what was typed when two write at once, without any script', async () => {
    await givenPerson(house, 'lina')
    const { badgeId, criteria } = await givenBadge(house, 'lina')
    const { token } = await givenPartnerAt(house, 'lina', badgeId)
    const [first = ''] = criteria
    const sophie = await door.post(`/badge-invite/${token}/criteres/${first}`, {
      text: 'Sait servir',
      level: '2',
      seen: '1',
    })
    expect(sophie.status).toBe(303)
    const mine = { text: 'Sait sourire', seen: '1' }
    const lina = await door.post(`/badges/${badgeId}/criteres/${first}`, mine, { as: 'lina' })
    const choose = `/badges/${badgeId}/choisir/${criterionKey(first)}`
    expect(lina.headers.get('location')).toBe(choose)
    const html = await (await door.get(choose, { as: 'lina' })).text()
    for (const words of ['Sait servir', 'Sait sourire', 'Écrit par Sophie', 'Écrit par lina'])
      expect(html).toContain(words)
    await door.post(choose, { choice: '1', shown: '2', seen: '2' }, { as: 'lina' })
    const { content } = await house.as('lina', readTable, { chair: { badgeId } })
    expect(content.criteria[0]).toMatchObject({ text: 'Sait sourire' })
  })
  it('answer 304 while nothing moves', async () => {
    await givenPerson(house, 'lina')
    const { badgeId } = await givenBadge(house, 'lina')
    const look = (held: string) =>
      door.get(`/badges/${badgeId}/etat`, { as: 'lina', headers: { 'if-none-match': held } })
    const mark = (await look('')).headers.get('etag') ?? ''
    expect((await look(mark)).status).toBe(304)
    await door.post(`/badges/${badgeId}/accord`, { deed: 'say', words: 'Bien' }, { as: 'lina' })
    expect((await look(mark)).status).toBe(200)
  })
  it('let a partner say who they are before they write, once', async () => {
    await givenPerson(house, 'lina')
    const { badgeId } = await givenBadge(house, 'lina')
    const asked = { badgeId, email: 's@four.test', about: 'Le Four', origin: 'http://sillage.test' }
    const { token } = await house.as('lina', invitePartner, asked)
    const home = `/badge-invite/${token}`
    expect((await door.get(home)).headers.get('location')).toBe(`${home}/bienvenue`)
    const early = await door.post(`${home}/criteres/nouveau`, { text: 'Sait servir' })
    expect(early.status).toBe(409)
    const who = { name: 'Sophie', about: 'Cheffe de rayon, Le Four' }
    expect((await door.post(`${home}/bienvenue`, who)).status).toBe(303)
    const page = await door.get(home)
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(await page.text()).toContain('Sophie (Cheffe de rayon, Le Four)')
    const wrong = { email: 'pas-une-adresse', about: 'Le Four' }
    const again = await door.post(`/badges/${badgeId}/inviter`, wrong, { as: 'lina' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('value="pas-une-adresse"')
  })
  it('tie a criterion to a concept only when one taps it', async () => {
    await ensureStarterPack(house.db, house.config.root)
    await givenPerson(house, 'lina')
    const { badgeId, criteria } = await givenBadge(house, 'lina', {
      criteria: ['Sait rendre la monnaie'],
    })
    const here = `/badges/${badgeId}/criteres/${criteria[0]}/liens`
    const html = await (await door.get(here, { as: 'lina' })).text()
    const [, conceptId = ''] = /name="conceptId" value="([\da-f]{16})"/.exec(html) ?? []
    const links = async () =>
      (await house.as('lina', readTable, { chair: { badgeId } })).content.criteria[0]?.links ?? []
    expect(await links()).toEqual([])
    await door.post(here, { conceptId, takes: 'yes' }, { as: 'lina' })
    expect(await links()).toMatchObject([{ id: conceptId, kind: 'skill' }])
    await door.post(here, { conceptId, takes: 'no' }, { as: 'lina' })
    expect(await links()).toEqual([])
  })
  it('draw a picture before it is kept', async () => {
    await givenPerson(house, 'lina')
    const { badgeId } = await givenBadge(house, 'lina')
    const here = `/badges/${badgeId}/image`
    const chosen = {
      shape: 'sun',
      colour: 'plum',
      icon: 'leaf',
      line1: 'Jardin',
      line2: '',
      alt: '',
    }
    const look = await door.post(here, { ...chosen, look: 'yes' }, { as: 'lina' })
    const shown = await door.get(look.headers.get('location') ?? '', { as: 'lina' })
    expect(await shown.text()).toContain('shape=sun&amp;colour=plum')
    const before = await house.as('lina', readTable, { chair: { badgeId } })
    expect(before.content.picture.shape).toBe('round')
    await door.post(here, { ...chosen, seen: '0' }, { as: 'lina' })
    const { content } = await house.as('lina', readTable, { chair: { badgeId } })
    expect(content.picture).toMatchObject({ shape: 'sun', line1: 'Jardin' })
  })
})
