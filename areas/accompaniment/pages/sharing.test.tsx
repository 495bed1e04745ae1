import { beforeEach, describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { makeShareCode } from '../../consent/server/make-share-code.ts'
import { givenGrant } from '../../consent/server/testing.ts'
import { shownShareCode } from '../../consent/share-code.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
let personId = ''

beforeEach(async () => {
  personId = (await givenPerson(house, 'lina')).personId
  await givenProfessional(house, 'Nadia')
})

const textOf = async (path: string, as: string) => (await door.get(path, { as })).text()
const noticeIn = (response: Response) =>
  /annonce=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? ''

/** Follows a person from the code to the last step, and answers where each step led. */
async function shareThrough(code: string, scopes: string[]): Promise<string> {
  const found = await door.post('/qui-voit-quoi/partager', { code }, { as: 'lina' })
  const draft = found.headers.get('location') ?? ''
  await door.post(draft, { scopes }, { as: 'lina' })
  await door.post(`${draft}/jusqu-a`, { months: '6' }, { as: 'lina' })
  return draft
}

describe('sharing, step by step', () => {
  it('goes from the letters to the preview, and opens only what was chosen', async () => {
    await givenExperience(house, 'lina', { title: 'Le marché', claims: { organiser: 3 } })
    expect((await door.post('/pro/code', {}, { as: 'nadia' })).status).toBe(303)
    const { code } = await house.as('nadia', makeShareCode, undefined)
    expect(await textOf('/pro/code', 'nadia')).toContain(shownShareCode(code))
    expect(await textOf('/pro', 'nadia')).toContain(shownShareCode(code))
    const draft = await shareThrough(code.toLowerCase(), ['card'])
    expect(draft).toMatch(/^\/qui-voit-quoi\/partager\/[0-9a-f-]{36}$/)
    const preview = await textOf(`${draft}/apercu`, 'lina')
    expect(preview).toContain('Voici ce que Nadia verra')
    expect(preview).toContain('Le marché')
    expect(preview).not.toContain('Métiers gardés')
    expect(await textOf('/pro/personnes', 'nadia')).not.toContain('lina')
    const done = await door.post(`${draft}/apercu`, {}, { as: 'lina' })
    expect(done.headers.get('location')).toBe('/qui-voit-quoi')
    expect(await textOf('/pro/personnes', 'nadia')).toContain('lina')
    const read = await textOf(`/pro/personnes/${personId}?partie=likes`, 'nadia')
    expect(read).toContain('Le marché')
    expect(read).not.toContain('Métiers gardés')
    expect(read).not.toContain('href="/ma-carte/')
    const who = await textOf('/qui-voit-quoi', 'lina')
    for (const sentence of [
      'Nadia peut lire votre carte.',
      'Nadia a lu votre carte le 21 novembre',
    ])
      expect(who).toContain(sentence)
  })
  it('says what is wrong at the field, keeps what was typed, and never breaks', async () => {
    for (const code of ['', 'x'.repeat(21), 'KTRPLM', '🙂', 'a\u0000b']) {
      const response = await door.post('/qui-voit-quoi/partager', { code }, { as: 'lina' })
      expect([401, 422, 429]).toContain(response.status)
    }
    const wrong = await door.post('/qui-voit-quoi/partager', { code: 'KTRPLX' }, { as: 'lina' })
    expect(await wrong.text()).toContain('value="KTRPLX"')
  })
  it('wants one thing to show at least, and one of the durations', async () => {
    const { code } = await house.as('nadia', makeShareCode, undefined)
    const found = await door.post('/qui-voit-quoi/partager', { code }, { as: 'lina' })
    const draft = found.headers.get('location') ?? ''
    const none = await door.post(draft, {}, { as: 'lina' })
    expect([none.status, (await none.text()).includes('au moins une image')]).toEqual([422, true])
    expect((await door.post(draft, { scopes: ['all'] }, { as: 'lina' })).status).toBe(422)
    expect((await door.get(`${draft}/apercu`, { as: 'lina' })).headers.get('location')).toBe(draft)
    for (const months of ['', '24', 'x'])
      expect((await door.post(`${draft}/jusqu-a`, { months }, { as: 'lina' })).status).toBe(422)
    const early = await door.post(`${draft}/apercu`, {}, { as: 'lina' })
    expect([303, 409]).toContain(early.status)
    expect(await textOf('/pro/personnes', 'nadia')).not.toContain('lina')
  })
})

describe('stopping', () => {
  it('acts at once, and can be undone', async () => {
    const { grantId } = await givenGrant(house, 'lina', 'nadia', ['card'])
    const page = `/pro/personnes/${personId}`
    expect((await door.get(page, { as: 'nadia' })).status).toBe(200)
    const stopped = await door.post(`/qui-voit-quoi/${grantId}/arreter`, {}, { as: 'lina' })
    expect((await door.get(page, { as: 'nadia' })).status).toBe(404)
    const after = await (
      await door.get('/qui-voit-quoi', { as: 'lina', cookie: noticeIn(stopped) })
    ).text()
    expect(after).toContain('C’est arrêté. Nadia ne lit plus rien.')
    expect(after).toContain(`action="/qui-voit-quoi/${grantId}/reprendre"`)
    expect(after).toContain('Nadia pouvait lire votre carte')
    await door.post(`/qui-voit-quoi/${grantId}/reprendre`, {}, { as: 'lina' })
    expect((await door.get(page, { as: 'nadia' })).status).toBe(200)
  })
})

describe('who may open what', () => {
  it('is decided at every door', async () => {
    const { grantId } = await givenGrant(house, 'lina', 'nadia', ['card'])
    await givenProfessional(house, 'Paul')
    await givenPerson(house, 'omar')
    const page = `/pro/personnes/${personId}`
    const asked: [string, string, number][] = [
      [page, 'nadia', 200],
      [page, 'paul', 404],
      [page, 'omar', 403],
      [page, 'lina', 403],
      ['/pro/personnes', 'omar', 403],
      ['/pro/code', 'omar', 403],
      ['/qui-voit-quoi', 'nadia', 403],
      ['/qui-voit-quoi', 'omar', 200],
      [`/qui-voit-quoi/partager/${grantId}`, 'omar', 404],
      [`/qui-voit-quoi/partager/${grantId}`, 'lina', 404],
      ['/pro/personnes/pas-un-id', 'nadia', 404],
    ]
    const found = []
    for (const [path, as] of asked) found.push([path, as, (await door.get(path, { as })).status])
    expect(found).toEqual(asked)
    expect((await door.get(page)).status).toBe(401)
    const stop = await door.post(`/qui-voit-quoi/${grantId}/arreter`, {}, { as: 'omar' })
    expect(stop.status).toBe(404)
  })
})

describe('the age question', () => {
  it('is optional, goes back where it was needed, and never to another site', async () => {
    const asked = '/qui-voit-quoi/age'
    const page = await textOf(`${asked}?retour=%2Fma-carte`, 'lina')
    expect(page).toContain('value="/ma-carte"')
    const kept = await door.post(asked, { band: 'under15', back: '/ma-carte' }, { as: 'lina' })
    expect(kept.headers.get('location')).toBe('/ma-carte')
    const away = await door.post(asked, { band: 'unsaid', back: '//x.test' }, { as: 'lina' })
    expect(away.headers.get('location')).toBe('/qui-voit-quoi')
    for (const band of ['', '12', 'child'])
      expect((await door.post(asked, { band }, { as: 'lina' })).status).toBe(422)
  })
  it('lets the professional note the parents’ form, for someone under 15', async () => {
    await door.post('/qui-voit-quoi/age', { band: 'under15' }, { as: 'lina' })
    await givenGrant(house, 'lina', 'nadia', ['card'])
    const page = `/pro/personnes/${personId}`
    expect(await textOf(page, 'nadia')).toContain('Nous avons l’autorisation signée')
    expect((await door.post(`${page}/autorisation`, {}, { as: 'nadia' })).status).toBe(303)
    expect(await textOf(page, 'nadia')).not.toContain('Nous avons l’autorisation signée')
  })
})
