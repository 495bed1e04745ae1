import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { choosePin } from '../server/choose-pin.ts'
import { issueAccessCard } from '../server/issue-access-card.ts'
import { givenPerson } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)

function sessionIn(response: Response): string {
  return /session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''
}

describe('arriving', () => {
  it('opens an account without giving anything', async () => {
    const response = await door.post('/bienvenue', { nickname: '' })
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/experiences/nouvelle',
    ])
    expect(sessionIn(response)).toHaveLength(43)
  })
  it('keeps the session until the browser closes, unless the device is one’s own: 90 days at most', async () => {
    expect((await door.post('/bienvenue', {})).headers.get('set-cookie')).not.toContain('Max-Age')
    expect((await door.post('/bienvenue', { mine: 'yes' })).headers.get('set-cookie')).toContain(
      'Max-Age=7776000',
    )
  })
  it('says on the same screen that a nickname is too long, and keeps it', async () => {
    const nickname = 'a'.repeat(41)
    const response = await door.post('/bienvenue', { nickname })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('C’est trop long. Gardez 40 signes au plus.')
    expect(html).toContain(nickname)
    expect(html).toContain('<title>Erreur')
  })
  it('accepts emoji, HTML and NUL without harm, and answers a megabyte with a sentence', async () => {
    for (const nickname of ['🙂', '<b>x</b>', 'a\u0000b', "';drop table person;--"]) {
      expect((await door.post('/bienvenue', { nickname })).status).toBe(303)
    }
    const big = await door.post('/bienvenue', { nickname: 'x'.repeat(1_000_000) })
    expect([big.status, (await big.text()).includes('trop long')]).toEqual([422, true])
    const huge = await door.post('/bienvenue', { nickname: 'x'.repeat(3_000_000) })
    expect([huge.status, (await huge.text()).includes('trop long')]).toEqual([413, true])
  })
  it('refuses a form that comes from another site', async () => {
    const response = await door.post(
      '/bienvenue',
      {},
      { headers: { 'sec-fetch-site': 'cross-site' } },
    )
    expect(response.status).toBe(403)
  })
})

describe('the access card page', () => {
  it('is for the person alone', async () => {
    expect((await door.get('/ma-carte-d-acces')).status).toBe(401)
  })
  it('makes a card, shows its code and its QR, and protects it', async () => {
    await givenPerson(house, 'lina')
    expect((await door.post('/ma-carte-d-acces', {}, { as: 'lina' })).status).toBe(303)
    const html = await (await door.get('/ma-carte-d-acces', { as: 'lina' })).text()
    expect(html).toContain('Code QR de votre carte')
    const pin = await door.post('/ma-carte-d-acces/code-secret', { pin: '12' }, { as: 'lina' })
    expect([pin.status, (await pin.text()).includes('Il faut quatre chiffres')]).toEqual([
      422,
      true,
    ])
    const pictures = Object.fromEntries(
      ['sun', 'sun', 'cat', 'key'].map((name, rank) => [`pictures-${rank + 1}`, name]),
    )
    expect(
      (await door.post('/ma-carte-d-acces/code-secret', pictures, { as: 'lina' })).status,
    ).toBe(303)
  })
})

describe('coming back', () => {
  it('asks for the PIN on the same screen, keeps the code, then opens', async () => {
    await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    await house.as('lina', choosePin, { pin: '1234' })
    const asked = await door.post('/reprendre', { code })
    const html = await asked.text()
    expect([asked.status, html.includes(code), html.includes('code secret')]).toEqual([
      422,
      true,
      true,
    ])
    const wrong = await door.post('/reprendre', { code, pin: '9999' })
    expect([wrong.status, (await wrong.text()).includes('Il reste 4 essais')]).toEqual([401, true])
    const opened = await door.post('/reprendre', { code, pin: '1234' })
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/mes-experiences'])
  })
  it('asks for the card’s own kind of PIN only, pictures called in the person’s language', async () => {
    await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    await house.as('lina', choosePin, { pin: '1234' })
    const digits = await (await door.post('/reprendre', { code })).text()
    expect([digits.includes('name="pin"'), digits.includes('pictures-1')]).toEqual([true, false])
    await house.as('lina', choosePin, { pin: 'sun-tree-fish-house', kind: 'pictures' })
    const english = { cookie: 'affichage=en.simple.auto.normal' }
    const pictures = await (await door.post('/reprendre', { code }, english)).text()
    expect([pictures.includes('name="pin"'), pictures.includes('pictures-4')]).toEqual([
      false,
      true,
    ])
    expect([pictures.includes('umbrella'), pictures.includes('parapluie')]).toEqual([true, false])
  })
  it('reads the digits whatever stray picture comes with them', async () => {
    await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    await house.as('lina', choosePin, { pin: '1234' })
    const opened = await door.post('/reprendre', { code, pin: '1234', 'pictures-2': 'cat' })
    expect(opened.status).toBe(303)
  })
  it('does not count as a try what cannot be a PIN', async () => {
    await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    await house.as('lina', choosePin, { pin: '1234' })
    for (const pin of ['12', 'abcd', '12345', '1', '123', 'sun-tree-fish-house']) {
      const unread = await door.post('/reprendre', { code, pin })
      expect([unread.status, (await unread.text()).includes('Il faut quatre chiffres')]).toEqual([
        422,
        true,
      ])
    }
    const wrong = await door.post('/reprendre', { code, pin: '9999' })
    expect((await wrong.text()).includes('Il reste 4 essais')).toBe(true)
  })
  it('says what to do about a wrong code', async () => {
    const response = await door.post('/reprendre', { code: 'PAS UN CODE' })
    expect([
      response.status,
      (await response.text()).includes('demandez à votre conseiller'),
    ]).toEqual([401, true])
  })
})

describe('leaving', () => {
  it('closes the session, clears the device and warns who has no card', async () => {
    const { token } = await givenPerson(house, 'lina')
    expect(await (await door.get('/quitter', { as: 'lina' })).text()).toContain(
      'sans carte d’accès',
    )
    const response = await door.post('/quitter', {}, { cookie: `session=${token}` })
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect((await door.get('/ma-carte-d-acces', { cookie: `session=${token}` })).status).toBe(401)
  })
})

describe('every answer', () => {
  it('forbids foreign scripts, frames and caching', async () => {
    for (const path of ['/bienvenue', '/nulle-part', '/ma-carte-d-acces']) {
      const { headers } = await door.get(path)
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })
  it('is calm about a page that does not exist', async () => {
    const response = await door.get('/nulle-part')
    expect([response.status, (await response.text()).includes('Cette page n’existe pas')]).toEqual([
      404,
      true,
    ])
  })
})
