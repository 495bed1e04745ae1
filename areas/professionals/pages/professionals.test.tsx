import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { doors } from '../../../apps/server/doors.ts'
import { openDoor } from '../../../apps/server/testing.tsx'
import { leads, openBrowser } from '../../../apps/server/testing-browser.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { howManyPeople } from '../../accounts/server/how-many-people.ts'
import { eraseCardsNeverTaken } from '../../accounts/server/paper/erase-cards-never-taken.ts'
import { inviteProfessional } from '../server/invite-professional.ts'
import { givenProfessional, setUpSecondKey } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000)
}
const codeIn = (html: string) =>
  /code__groups">([0-9A-Z ]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? ''

describe('a professional', () => {
  it('is nobody until the second factor is given: the first access works once and opens nothing by itself', async () => {
    const { access } = await givenProfessional(house, 'nadia')
    const browser = openBrowser(door)
    expect(leads(await browser.post('/pro/entrer', { code: access }))).toEqual([
      303,
      '/pro/seconde-cle',
    ])
    expect(leads(await browser.get('/pro/cartes'))[1]).toMatch(/^\/pro\/seconde-cle/)
    expect(leads(await browser.post('/pro/cartes', { count: '3' }))[1]).toBe('/pro/seconde-cle')
    expect((await openBrowser(door).post('/pro/entrer', { code: access })).status).toBe(401)
    const half = browser.cookie('session')
    await browser.post('/pro/seconde-cle')
    expect(await (await browser.get('/pro/seconde-cle')).text()).toContain(
      'Code QR de votre seconde clé',
    )
    const wrong = await browser.post('/pro/seconde-cle', { code: '000000' })
    expect([wrong.status, (await wrong.text()).includes('Il reste 4 essais')]).toEqual([401, true])
    const { access: again } = await house.as('operator', inviteProfessional, {
      name: 'Nadia',
      email: 'nadia@mission.test',
    })
    const app = await setUpSecondKey(house, browser, again)
    expect(browser.cookie('session')).not.toBe(half)
    const recovery = await (await browser.get('/pro/securite/codes-de-secours')).text()
    expect(recovery.match(/<code>/g)?.length).toBe(10)
    expect((await browser.get('/pro/cartes')).status).toBe(200)
    const rows = JSON.stringify(await house.db.selectFrom('professional').selectAll().execute())
    expect(rows).not.toContain(app())
  })
  it('gives a code of the application each time, which works once, and waits after five wrong ones', async () => {
    const { access } = await givenProfessional(house, 'nadia')
    const app = await setUpSecondKey(house, openBrowser(door), access)
    const again = async () => {
      const invited = await house.as('operator', inviteProfessional, {
        name: 'Nadia',
        email: 'nadia@mission.test',
      })
      const browser = openBrowser(door)
      await browser.post('/pro/entrer', { code: invited.access })
      return browser
    }
    const replayed = await again()
    expect((await replayed.post('/pro/seconde-cle', { code: app() })).status).toBe(401)
    later(1)
    expect(leads(await replayed.post('/pro/seconde-cle', { code: app() }))).toEqual([303, '/pro'])
    const attacked = await again()
    later(1)
    const tries = []
    for (let turn = 0; turn < 5; turn++)
      tries.push((await attacked.post('/pro/seconde-cle', { code: '12 34 5' })).status)
    expect(tries).toEqual([401, 401, 401, 401, 429])
    expect((await attacked.post('/pro/seconde-cle', { code: app() })).status).toBe(429)
    later(16)
    expect((await attacked.post('/pro/seconde-cle', { code: app() })).status).toBe(303)
  })
  it('comes in with a recovery code when the phone is lost, each once', async () => {
    const { access } = await givenProfessional(house, 'nadia')
    const first = openBrowser(door)
    await setUpSecondKey(house, first, access)
    const code =
      /<code>([0-9A-Z-]+)</.exec(
        await (await first.get('/pro/securite/codes-de-secours')).text(),
      )?.[1] ?? ''
    for (const expected of [303, 401]) {
      const { access: next } = await house.as('operator', inviteProfessional, {
        name: 'Nadia',
        email: 'nadia@mission.test',
      })
      const browser = openBrowser(door)
      await browser.post('/pro/entrer', { code: next })
      expect((await browser.post('/pro/seconde-cle', { code: code.toLowerCase() })).status).toBe(
        expected,
      )
    }
    expect(await (await first.get('/pro/securite')).text()).toContain('Il reste 9 codes de secours')
    await first.post('/pro/securite/codes-gardes')
    expect(await (await first.get('/pro/securite/codes-de-secours')).text()).not.toContain('<code>')
  })
  it('comes in by e-mail from then on, and the code alone sets no second factor up', async () => {
    house.config.smtpUrl = 'smtp://127.0.0.1:1'
    try {
      const { access } = await givenProfessional(house, 'nadia')
      const mailed = async () => {
        const browser = openBrowser(door)
        expect(leads(await browser.post('/pro/entrer', { mail: 'Nadia@mission.test' }))).toEqual([
          303,
          '/code-recu',
        ])
        const text = (await house.letters()).at(-1)?.text ?? ''
        const code = /(\d{3}) (\d{3})/.exec(text)?.slice(1).join('') ?? ''
        expect(leads(await browser.post('/code-recu', { code }))).toEqual([303, '/pro/seconde-cle'])
        return browser
      }
      const early = await mailed()
      expect(await (await early.get('/pro/seconde-cle')).text()).toContain('premier accès')
      await early.post('/pro/seconde-cle')
      expect(
        await house.db.selectFrom('professional').select('sealed_totp').executeTakeFirst(),
      ).toEqual({ sealed_totp: null })
      const app = await setUpSecondKey(house, openBrowser(door), access)
      later(1)
      const browser = await mailed()
      expect(leads(await browser.post('/pro/seconde-cle', { code: app() }))).toEqual([303, '/pro'])
      const letters = (await house.letters()).length
      expect(
        leads(await openBrowser(door).post('/pro/entrer', { mail: 'inconnue@mission.test' })),
      ).toEqual([303, '/code-recu'])
      expect((await house.letters()).length).toBe(letters)
    } finally {
      house.config.smtpUrl = undefined
    }
  })
  it('stays in an hour without a page and twelve hours at most, and keeps the window theirs', async () => {
    const { access } = await givenProfessional(house, 'nadia')
    const browser = openBrowser(door)
    await setUpSecondKey(house, browser, access)
    for (const path of ['/bienvenue', '/reprendre']) {
      expect(await (await browser.get(path)).text()).not.toContain('<form')
      const refused = await browser.post(path, { code: 'ABCDEFGHJK' })
      expect([refused.status, (await refused.text()).includes('fenêtre privée')]).toEqual([
        403,
        true,
      ])
    }
    for (let turn = 0; turn < 14; turn++) {
      later(50)
      expect((await browser.get('/pro/securite')).status).toBe(200)
    }
    later(50)
    expect((await browser.get('/pro/securite')).status).toBe(401)
  })
  it('loses phone and paper: a new access with a new second factor closes everything that was open', async () => {
    const { access } = await givenProfessional(house, 'nadia')
    const old = openBrowser(door)
    await setUpSecondKey(house, old, access)
    const { access: fresh } = await house.as('operator', inviteProfessional, {
      name: 'Nadia',
      email: 'nadia@mission.test',
      withNewFactor: true,
    })
    expect((await old.get('/pro/securite')).status).toBe(401)
    const browser = openBrowser(door)
    await setUpSecondKey(house, browser, fresh)
    expect((await browser.get('/pro/securite')).status).toBe(200)
  })
})

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
