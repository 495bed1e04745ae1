import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { doors } from '../../../apps/server/doors.ts'
import { openDoor } from '../../../apps/server/testing.tsx'
import { leads, openBrowser } from '../../../apps/server/testing-browser.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { eraseCardsNeverTaken } from '../../accounts/server/paper/erase-cards-never-taken.ts'
import { howManyPeople } from '../../accounts/server/people/how-many-people.ts'
import { givenProfessional, setUpSecondKey } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000)
}
const codeIn = (html: string) =>
  /code__groups">([0-9A-Z ]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? ''

async function givenSheet(
  count = '2',
): Promise<{ address: string; codes: string[]; people: string[] }> {
  await givenProfessional(house, 'nadia')
  const made = await door.post('/pro/cartes', { count }, { as: 'nadia' })
  const address = made.headers.get('location') ?? ''
  const html = await (await door.get(address, { as: 'nadia' })).text()
  return {
    address,
    codes: [...html.matchAll(/code__groups">([0-9A-Z ]+)</g)].map(
      ([, code]) => code?.replaceAll(' ', '') ?? '',
    ),
    people: [...html.matchAll(/carte\/([0-9a-f-]+)\/refaire/g)].map(([, id]) => id ?? ''),
  }
}

describe('cards that a professional prints', () => {
  it('are made eight a page, as a tagged PDF with its twin on screen, one to forty', async () => {
    const { address, codes } = await givenSheet('9')
    expect(new Set(codes).size).toBe(9)
    const pdf = await door.get(`${address}/feuille.pdf`, { as: 'nadia' })
    const body = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
    expect([pdf.headers.get('content-type'), body.slice(0, 5)]).toEqual([
      'application/pdf',
      '%PDF-',
    ])
    expect(body).toContain('pdfuaid')
    expect(body.match(/\/Type\s*\/Page\b/g)?.length ?? 2).toBe(2)
    for (const count of ['0', '41', '-1', '2.5', 'beaucoup', '', '1e2', '999999']) {
      const answer = await door.post('/pro/cartes', { count }, { as: 'nadia' })
      expect([answer.status, (await answer.text()).includes('de 1 à 40')]).toEqual([422, true])
    }
  })
  it('open an empty space once its person has chosen a PIN, and then show their code to nobody', async () => {
    const { address, codes } = await givenSheet()
    const [code = ''] = codes
    expect(await howManyPeople(house.ctx('visitor'))).toBe(0)
    const phone = openBrowser(door, 'phone')
    const asked = await phone.post('/reprendre', { code })
    expect([asked.status, (await asked.text()).includes('C’est votre première fois')]).toEqual([
      422,
      true,
    ])
    expect(leads(await phone.post('/reprendre', { code, pin: '2580', mine: 'yes' }))).toEqual([
      303,
      '/mes-experiences',
    ])
    expect((await openBrowser(door).post('/reprendre', { code })).status).toBe(422)
    const html = await (await door.get(address, { as: 'nadia' })).text()
    expect([html.includes(code.slice(0, 4)), html.includes('Prise en main')]).toEqual([false, true])
    expect(await howManyPeople(house.ctx('visitor'))).toBe(1)
  })
  it('are made again when lost: the old code is dead at once, the PIN stays, the person sees it', async () => {
    const { address, codes, people } = await givenSheet()
    const [code = ''] = codes
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code })
    await phone.post('/reprendre', { code, pin: '2580', mine: 'yes' })
    expect(
      leads(await door.post(`/pro/cartes/carte/${people[0]}/refaire`, {}, { as: 'nadia' })),
    ).toEqual([303, address])
    expect((await phone.get('/mon-espace')).status).toBe(401)
    expect((await openBrowser(door).post('/reprendre', { code, pin: '2580' })).status).toBe(401)
    const fresh = codeIn(await (await door.get(address, { as: 'nadia' })).text())
    const nosy = openBrowser(door)
    expect((await nosy.post('/reprendre', { code: fresh })).status).toBe(422)
    expect((await nosy.post('/reprendre', { code: fresh, pin: '0000' })).status).toBe(401)
    expect(nosy.cookie('session')).toBeUndefined()
    await phone.post('/reprendre', { code: fresh, pin: '2580' })
    expect(await (await phone.get('/mon-espace/appareils')).text()).toContain(
      'Une nouvelle carte a été imprimée',
    )
  })
  it('stay out of reach of another professional, and of this one once the person made their own', async () => {
    const { address, codes, people } = await givenSheet()
    await givenProfessional(house, 'paul')
    expect((await door.get(address, { as: 'paul' })).status).toBe(404)
    expect((await door.get(`${address}/feuille.pdf`, { as: 'paul' })).status).toBe(404)
    for (const deed of ['refaire', 'retirer'])
      expect(
        (await door.post(`/pro/cartes/carte/${people[0]}/${deed}`, {}, { as: 'paul' })).status,
      ).toBe(404)
    const [code = ''] = codes
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code })
    await phone.post('/reprendre', { code, pin: '2580' })
    expect(
      (await door.post(`/pro/cartes/carte/${people[0]}/retirer`, {}, { as: 'nadia' })).status,
    ).toBe(404)
    await phone.post('/ma-carte-d-acces')
    expect(
      (await door.post(`/pro/cartes/carte/${people[0]}/refaire`, {}, { as: 'nadia' })).status,
    ).toBe(404)
    expect(await (await door.get(address, { as: 'nadia' })).text()).toContain(
      'a fait sa propre carte',
    )
  })
  it('go after ninety days when nobody took them, with the account; those in use stay', async () => {
    const { codes, people } = await givenSheet()
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code: codes[0] ?? '' })
    await phone.post('/reprendre', { code: codes[0] ?? '', pin: '2580' })
    later(89 * 24 * 60)
    expect(await eraseCardsNeverTaken(house.ctx('visitor'))).toBe(0)
    later(2 * 24 * 60)
    expect(await eraseCardsNeverTaken(house.ctx('visitor'))).toBe(1)
    const left = await house.db.selectFrom('person').select('id').execute()
    expect(left.map(({ id }) => id)).toEqual([people[0]])
  })
})

describe('no address', () => {
  it('ever gives a person’s session to a professional', async () => {
    const { codes } = await givenSheet('1')
    const { access } = await givenProfessional(house, 'zoe')
    const browser = openBrowser(door)
    await setUpSecondKey(house, browser, access)
    const sessions = async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from session where person_id is not null`.execute(house.db)
      return rows[0]?.count
    }
    const id = house.ctx('visitor').newId()
    const fields = { code: codes[0] ?? '', pin: '2580', mine: 'yes', mail: 'a@b.test', count: '1' }
    for (const one of doors.filter(({ path }) => path !== '/quitter')) {
      const path = one.path.replace(/:\w+/g, id)
      await browser.get(path)
      if (one.kind === 'page' && one.act) await browser.post(path, fields)
      expect(await sessions(), path).toBe(0)
    }
  })
})
