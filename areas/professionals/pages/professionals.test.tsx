import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { leads, openBrowser } from '../../../apps/server/testing-browser.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { inviteProfessional } from '../server/invite-professional.ts'
import { givenProfessional, setUpSecondKey } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000)
}

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
  it('never takes the place of a person on their device, and the access is not used up', async () => {
    const { access } = await givenProfessional(house, 'nadia')
    const browser = openBrowser(door)
    await browser.post('/bienvenue')
    const shown = await (await browser.get('/pro/entrer')).text()
    expect([shown.includes('<form'), shown.includes('href="/quitter"')]).toEqual([false, true])
    expect((await browser.post('/pro/entrer', { code: access })).status).toBe(409)
    expect((await browser.post('/pro/entrer', { mail: 'nadia@mission.test' })).status).toBe(409)
    expect((await browser.get('/mes-experiences')).status).toBe(200)
    expect((await openBrowser(door).post('/pro/entrer', { code: access })).status).toBe(303)
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
