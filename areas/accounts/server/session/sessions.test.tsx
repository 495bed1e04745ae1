import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { leads, openBrowser } from '../../../../apps/server/testing-browser.ts'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { choosePin } from '../choose-pin.ts'
import { closeLapsedSessions } from '../close-lapsed-sessions.ts'
import { issueAccessCard } from '../issue-access-card.ts'
import { givenPerson } from '../testing.ts'

const house = givenHouse()
const door = openDoor(house)
const minutes = (count: number) => {
  house.now = new Date(house.now.getTime() + count * 60_000)
}
const days = (count: number) => minutes(count * 24 * 60)

async function givenCard(name: string, pin?: string): Promise<string> {
  await givenPerson(house, name)
  const { code } = await house.as(name, issueAccessCard, undefined)
  if (pin) await house.as(name, choosePin, { pin })
  return code
}

describe('a shared computer', () => {
  it('is what a computer is, until somebody says it is theirs; every page says so', async () => {
    const browser = openBrowser(door)
    await browser.post('/bienvenue', { nickname: 'Lina' })
    const page = await browser.get('/mes-experiences')
    expect(page.headers.get('cache-control')).toBe('no-store')
    const html = await page.text()
    expect(html).toContain('Ordinateur partagé – pensez à quitter')
    expect(html).toContain('data-seconds="900"')
    const own = openBrowser(door)
    await own.post('/bienvenue', { nickname: 'Omar', mine: 'yes' })
    expect(await (await own.get('/mes-experiences')).text()).not.toContain('data-seconds')
  })
  it('closes after a quarter of an hour without a page, and says kindly to come back with the card', async () => {
    const browser = openBrowser(door)
    await browser.post('/bienvenue', {})
    minutes(15)
    expect((await browser.get('/mes-experiences')).status).toBe(200)
    minutes(16)
    expect(leads(await browser.get('/mes-experiences'))).toEqual([
      303,
      '/reprendre?retour=%2Fmes-experiences',
    ])
    expect(await (await browser.get('/reprendre')).text()).toContain('Revenez avec votre carte')
  })
  it('stays open as long as somebody says they are there, far more than ten times, twelve hours at most', async () => {
    const browser = openBrowser(door)
    await browser.post('/bienvenue', {})
    for (let turn = 0; turn < 12; turn++) {
      minutes(14)
      expect(leads(await browser.post('/je-suis-la'))).toEqual([303, '/mon-espace'])
    }
    minutes(12 * 60 - 12 * 14)
    await house.db.updateTable('session').set({ used_at: house.now }).execute()
    expect((await browser.get('/mon-espace')).status).toBe(303)
  })
  it('keeps what was sent too late, sealed, and gives it back to the same person only', async () => {
    const code = await givenCard('lina')
    const stranger = await givenCard('omar')
    const browser = openBrowser(door)
    await browser.post('/reprendre', { code })
    minutes(20)
    expect(leads(await browser.post('/bienvenue', { nickname: 'Lina B' }))[1]).toBe(
      '/experiences/nouvelle',
    )
    const other = openBrowser(door)
    await other.post('/reprendre', { code })
    minutes(20)
    const late = await other.post('/experiences/nouvelle', { kind: 'sport' })
    expect(leads(late)).toEqual([303, '/reprendre'])
    expect(await (await other.get('/reprendre')).text()).toContain('Votre réponse est gardée')
    const row = await house.db.selectFrom('kept_answer').selectAll().executeTakeFirstOrThrow()
    expect(row.sealed).not.toContain('sport')
    expect(leads(await openBrowser(door).post('/reprendre', { code: stranger }))[1]).toBe(
      '/mes-experiences',
    )
    expect(leads(await other.post('/reprendre', { code }))).toEqual([303, '/reponse-gardee'])
    expect(await (await other.get('/reponse-gardee')).text()).toContain(
      '<input type="hidden" name="kind" value="sport"/>',
    )
    expect(leads(await other.post('/reponse-gardee', { kind: 'sport' }))).toEqual([
      307,
      '/experiences/nouvelle',
    ])
    expect(leads(await other.get('/reponse-gardee'))[1]).toBe('/mes-experiences')
  })
  it('never keeps a PIN that came too late', async () => {
    const code = await givenCard('lina')
    const browser = openBrowser(door)
    await browser.post('/reprendre', { code })
    minutes(20)
    await browser.post('/ma-carte-d-acces/code-secret', { pin: '1234' })
    expect(await house.db.selectFrom('kept_answer').selectAll().execute()).toEqual([])
  })
  it('forgets a kept answer after a day', async () => {
    const code = await givenCard('lina')
    const browser = openBrowser(door)
    await browser.post('/reprendre', { code })
    minutes(20)
    await browser.post('/experiences/nouvelle', { kind: 'sport' })
    days(1.1)
    await closeLapsedSessions(house.ctx('visitor'))
    expect(await house.db.selectFrom('kept_answer').selectAll().execute()).toEqual([])
  })
})

describe('one’s own phone', () => {
  it('slides: thirty days after each visit, ninety at most', async () => {
    const browser = openBrowser(door, 'phone')
    await browser.post('/bienvenue', { mine: 'yes' })
    for (const wait of [29, 29, 29]) {
      days(wait)
      expect((await browser.get('/mon-espace')).status).toBe(200)
    }
    days(4)
    expect((await browser.get('/mon-espace')).status).toBe(401)
    const idle = openBrowser(door, 'phone')
    await idle.post('/bienvenue', { mine: 'yes' })
    days(31)
    expect((await idle.get('/mon-espace')).status).toBe(401)
  })
  it('is proposed as one’s own on a phone, never on a computer', async () => {
    const ticked = /name="mine"[^>]*checked/
    expect(await (await openBrowser(door, 'phone').get('/bienvenue')).text()).toMatch(ticked)
    expect(await (await openBrowser(door).get('/bienvenue')).text()).not.toMatch(ticked)
  })
  it('asks for the PIN after a quarter of an hour, not for the card; three wrong ones and the card is needed', async () => {
    const code = await givenCard('lina', '1234')
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code, pin: '1234', mine: 'yes' })
    minutes(16)
    const asked = await phone.get('/metiers?liste=ouverture')
    expect(leads(asked)).toEqual([303, '/code-secret?retour=%2Fmetiers%3Fliste%3Douverture'])
    expect(leads(await phone.post(asked.headers.get('location') ?? '', { pin: '1234' }))).toEqual([
      303,
      '/metiers?liste=ouverture',
    ])
    minutes(16)
    const first = await phone.post('/code-secret', { pin: '0000' })
    expect([first.status, await first.text()]).toEqual([
      401,
      expect.stringContaining('Il reste 2 essais'),
    ])
    await phone.post('/code-secret', { pin: '0000' })
    expect(leads(await phone.post('/code-secret', { pin: '0000' }))).toEqual([303, '/reprendre'])
    expect((await phone.get('/mon-espace')).status).toBe(401)
    expect((await phone.post('/code-secret', { pin: '1234' })).status).toBe(303)
    expect((await phone.get('/mon-espace')).status).toBe(401)
  })
  it('never sends elsewhere after the PIN', async () => {
    const code = await givenCard('lina', '1234')
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code, pin: '1234', mine: 'yes' })
    minutes(16)
    const trap = '/code-secret?retour=%2F%2Fa.test'
    expect(leads(await phone.post(trap, { pin: '1234' }))).toEqual([303, '/mes-experiences'])
  })
})

describe('a log-in', () => {
  it('has a new token each time; the one before works no more, and leaving ends it', async () => {
    const code = await givenCard('lina')
    const browser = openBrowser(door)
    await browser.post('/reprendre', { code })
    const first = browser.cookie('session')
    await browser.post('/reprendre', { code })
    const second = browser.cookie('session')
    expect(second).not.toBe(first)
    expect(second).toHaveLength(43)
    expect((await door.get('/mon-espace', { cookie: `session=${first}` })).status).toBe(401)
    const left = await browser.post('/quitter')
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect((await door.get('/mon-espace', { cookie: `session=${second}` })).status).toBe(401)
  })
  it('lets forty people of one address in within a minute, while an attacked card rests', async () => {
    const attacked = await givenCard('lina', '1234')
    const answers = []
    for (let rank = 0; rank < 40; rank++) {
      answers.push(
        (await openBrowser(door).post('/bienvenue', { nickname: `Invité ${rank}` })).status,
      )
      if (rank % 4 === 0)
        await openBrowser(door).post('/reprendre', { code: attacked, pin: '0000' })
      house.now = new Date(house.now.getTime() + 1_400)
    }
    expect(answers).toEqual(Array(40).fill(303))
    const eleventh = await openBrowser(door).post('/reprendre', { code: attacked, pin: '1234' })
    expect(eleventh.status).toBe(429)
    const spared = await givenCard('omar', '4321')
    expect((await openBrowser(door).post('/reprendre', { code: spared, pin: '4321' })).status).toBe(
      303,
    )
  })
})

describe('my devices', () => {
  it('are told in words, closed one by one or all at once, and never by somebody else', async () => {
    const code = await givenCard('lina')
    const [phone, school, library] = [
      openBrowser(door, 'phone'),
      openBrowser(door),
      openBrowser(door),
    ]
    for (const browser of [phone, school, library]) await browser.post('/reprendre', { code })
    const html = await (await phone.get('/mon-espace/appareils')).text()
    expect(html).toContain('aujourd’hui à 10 h')
    expect(html).toMatch(/Téléphone<\/strong>.*ici, maintenant/)
    expect(html).toContain('votre carte')
    const [session = ''] = [...html.matchAll(/name="session" value="([^"]+)"/g)].map(([, id]) => id)
    await givenPerson(house, 'omar')
    const stolen = await door.post('/mon-espace/appareils/fermer', { session }, { as: 'omar' })
    expect(stolen.status).toBe(404)
    expect(leads(await phone.post('/mon-espace/appareils/fermer', { session }))[0]).toBe(303)
    const left = await (await phone.get('/mon-espace/appareils')).text()
    expect(left).not.toContain(session)
    expect(left.match(/name="session"/g)?.length ?? 0).toBe(
      (html.match(/name="session"/g)?.length ?? 0) - 1,
    )
    await phone.post('/mon-espace/appareils/fermer-les-autres')
    expect((await library.get('/mon-espace')).status).toBe(401)
    expect((await school.get('/mon-espace')).status).toBe(401)
    expect((await phone.get('/mon-espace')).status).toBe(200)
    const bad = await phone.post('/mon-espace/appareils/fermer', { session: "';drop" })
    expect(bad.status).toBeLessThan(500)
  })
})

describe('a phone that a family shares', () => {
  it('knows its people by picture and name, and asks the PIN of who has one', async () => {
    const lina = await givenCard('lina', '1234')
    const omar = await givenCard('omar')
    const phone = openBrowser(door, 'phone')
    expect(await (await phone.get('/qui-est-la')).text()).toContain('Personne n’a encore dit')
    await phone.post('/reprendre', { code: lina, pin: '1234', mine: 'yes' })
    await phone.post('/reprendre', { code: omar, mine: 'yes' })
    const html = await (await phone.get('/qui-est-la')).text()
    expect([
      html.match(/class="avatar"/g)?.length,
      html.includes('lina'),
      html.includes('omar'),
    ]).toEqual([2, true, true])
    const way = /href="(\/qui-est-la\/[^"]+)"/.exec(html)?.[1] ?? ''
    expect((await phone.post(way)).status).toBe(422)
    expect((await phone.post(way, { pin: '1111' })).status).toBe(401)
    expect(leads(await phone.post(way, { pin: '1234' }))).toEqual([303, '/mes-experiences'])
    expect(await (await phone.get('/mon-espace')).text()).toContain('lina')
    const back = /action="(\/qui-est-la\/[^"/]+)"/.exec(
      await (await phone.get('/qui-est-la')).text(),
    )?.[1]
    expect(leads(await phone.post(back ?? ''))).toEqual([303, '/mes-experiences'])
    expect(await (await phone.get('/mon-espace')).text()).toContain('omar')
  })
  it('forgets who gave three wrong PINs, and who asks to be forgotten; another phone knows nobody', async () => {
    const lina = await givenCard('lina', '1234')
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code: lina, pin: '1234', mine: 'yes' })
    const way = async () =>
      /action="(\/qui-est-la\/[^"]+)\/retirer"/.exec(
        await (await phone.get('/qui-est-la')).text(),
      )?.[1]
    const address = (await way()) ?? ''
    for (const pin of ['1111', '2222'])
      expect((await phone.post(address, { pin })).status).toBe(401)
    expect(leads(await phone.post(address, { pin: '3333' }))).toEqual([303, '/reprendre'])
    expect((await phone.post(address, { pin: '1234' })).status).toBe(404)
    await phone.post('/reprendre', { code: lina, pin: '1234', mine: 'yes' })
    expect((await openBrowser(door, 'phone').post(address, { pin: '1234' })).status).toBe(404)
    await phone.post(`${address}/retirer`)
    expect(await way()).toBeUndefined()
  })
  it('does not know a shared computer’s people, and forgets who leaves', async () => {
    const lina = await givenCard('lina')
    const computer = openBrowser(door)
    await computer.post('/reprendre', { code: lina })
    expect(computer.cookie('appareil')).toBeUndefined()
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code: lina, mine: 'yes' })
    await phone.post('/quitter')
    expect(await (await phone.get('/qui-est-la')).text()).toContain('Personne n’a encore dit')
  })
  it('keeps what others wait to send there when one of them leaves; the last one empties it', async () => {
    const [lina, omar] = [await givenCard('lina'), await givenCard('omar')]
    const phone = openBrowser(door, 'phone')
    await phone.post('/reprendre', { code: lina, mine: 'yes' })
    await phone.post('/reprendre', { code: omar, mine: 'yes' })
    const left = await phone.post('/quitter')
    expect(left.headers.get('clear-site-data')).toBe('"cache"')
    await phone.post('/reprendre', { code: lina, mine: 'yes' })
    const last = await phone.post('/quitter')
    expect(last.headers.get('clear-site-data')).toBe('"cache", "storage"')
  })
})
