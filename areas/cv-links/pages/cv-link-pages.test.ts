import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { leads, openBrowser } from '../../../apps/server/testing-browser.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenCv } from '../../cv/server/testing.ts'
import { inviteToPrepare } from '../../cv-invitations/server/invite-to-prepare.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }

async function givenLink(pin?: string): Promise<{ start: string; address: string; page: string }> {
  const { personId } = await givenPerson(house, 'lina')
  await house.as('lina', sayAgeBand, { band: 'adult' })
  await givenExperience(house, 'lina', { title: 'Le marché', claims: { organiser: 3 } })
  const start = `/mes-cv/${(await givenCv(house, 'lina')).id}`
  await door.post(
    `${start}/partager`,
    { days: '30', label: 'Le Fournil', ...(pin ? { protect: 'yes', pin } : {}) },
    lina,
  )
  const page = await (await door.get(`${start}/partager`, lina)).text()
  const address = /http:\/\/sillage\.test(\/cv\/[\w-]+)/.exec(page)?.[1] ?? ''
  expect(address).not.toContain(personId)
  return { start, address, page }
}

describe('the link of a CV', () => {
  it('shows the CV to anybody who has it, and to no search engine', async () => {
    const { address } = await givenLink()
    for (const path of [address, `${address}/cv.pdf`]) {
      const answer = await door.get(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
      expect(answer.headers.get('cache-control')).toContain('no-store')
    }
    const page = await (await door.get(address)).text()
    expect(page).toContain('Le marché')
    expect(page).not.toContain('Le Fournil')
    expect(page).not.toMatch(/mes-cv|[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })
  it('shows the very sheet of the preview', async () => {
    const { start, address } = await givenLink()
    const sheet = (html: string) =>
      (/<article class="cv.*<\/article>/s.exec(html)?.[0] ?? '').replace(/h[1-4]/g, 'h')
    const preview = sheet(await (await door.get(`${start}/apercu`, lina)).text())
    expect(preview).toContain('Le marché')
    expect(sheet(await (await door.get(address)).text())).toBe(preview)
  })
  it('shows nothing once stopped, and says so with 410', async () => {
    const { start, address, page } = await givenLink()
    const stop = new RegExp(`${start}/liens/[\\w-]+/arreter`).exec(page)?.[0] ?? ''
    expect((await door.post(stop, {}, lina)).headers.get('location')).toBe(`${start}/partager`)
    for (const path of [address, `${address}/cv.pdf`, '/cv/inconnu']) {
      const answer = await door.get(path)
      expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([
        410,
        expect.stringContaining('noindex'),
      ])
    }
    expect((await door.post(address, { pin: '1234' })).status).toBe(410)
  })
  it('asks for its PIN, counts wrong ones, and opens for that browser', async () => {
    const { address } = await givenLink('4821')
    const closed = await (await door.get(address)).text()
    expect(closed).toContain('id="pin"')
    expect(closed).not.toContain('Le marché')
    expect((await door.get(`${address}/cv.pdf`)).status).toBe(303)
    expect((await door.post(address, { pin: 'abcd' })).status).toBe(422)
    const wrong = await door.post(address, { pin: '0000' })
    expect([wrong.status, await wrong.text()]).toEqual([401, expect.stringContaining('4 essais')])
    const right = await door.post(address, { pin: '4821' })
    expect([right.status, right.headers.get('location')]).toEqual([303, address])
    const cookie = /cle=[^;]+/.exec(right.headers.get('set-cookie') ?? '')?.[0] ?? ''
    expect(await (await door.get(address, { cookie })).text()).toContain('Le marché')
    expect((await door.get(`${address}/cv.pdf`, { cookie })).status).toBe(200)
    expect(await (await door.get(address)).text()).not.toContain('Le marché')
  })
})

describe('an invitation', () => {
  it('that does not exist is said to be closed, to visitors and people alike', async () => {
    await givenPerson(house, 'lina')
    expect((await door.get('/invitation-cv/inconnue')).status).toBe(410)
    expect((await door.post('/invitation-cv/inconnue', {}, lina)).status).toBe(410)
    expect((await door.get('/pro/invitations-cv', lina)).status).toBe(403)
    expect((await door.get('/pro/invitations-cv')).status).toBe(401)
  })
  it('leads whoever comes in first back to it, and never to another site', async () => {
    await givenProfessional(house, 'nadia')
    const { sealedToken } = await house.as('nadia', inviteToPrepare, { label: 'Agent' })
    const address = `/invitation-cv/${house.ctx('nadia').secrets.unseal(sealedToken)}`
    const browser = openBrowser(door, 'phone')
    const html = await (await browser.get(address)).text()
    const way = /href="(\/bienvenue[^"]+)"/.exec(html)?.[1] ?? ''
    expect(leads(await browser.post(way, { nickname: 'Lina' }))).toEqual([303, address])
    expect(leads(await browser.post(address))[1]).toMatch(/^\/mes-cv\/[0-9a-f-]{36}$/)
    const other = openBrowser(door)
    const astray = await other.post('/bienvenue?retour=//ailleurs.test', { nickname: 'Omar' })
    expect(leads(astray)).toEqual([303, '/experiences/nouvelle'])
  })
})

describe('the age, on the way to a link', () => {
  const LINK = { days: '30', label: 'Le Fournil' }
  async function givenAgeless(): Promise<string> {
    await givenPerson(house, 'lina')
    return `/mes-cv/${(await givenCv(house, 'lina')).id}/partager`
  }
  /** Opens the page of links, and answers the question of age that comes first. */
  async function sayAge(share: string, band: string): Promise<string> {
    const asked = await door.get(share, lina)
    const question = asked.headers.get('location') ?? ''
    expect([asked.status, question]).toEqual([303, expect.stringContaining('/qui-voit-quoi/age?')])
    const html = await (await door.get(question, lina)).text()
    const back = /name="back" value="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const said = await door.post('/qui-voit-quoi/age', { band, back }, lina)
    expect(said.headers.get('location')).toBe(`${share}?age=demande`)
    return (await door.get(`${share}?age=demande`, lina)).text()
  }

  it('is asked once, then the person goes on to the link', async () => {
    const share = await givenAgeless()
    expect((await door.post(share, LINK, lina)).status).not.toBe(200)
    expect(await sayAge(share, 'adult')).toContain('name="days"')
    expect((await door.post(share, LINK, lina)).status).toBe(303)
    const page = await door.get(share, lina)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Le Fournil')])
  })
  it('leads a minor to whoever accompanies them, kindly', async () => {
    const share = await givenAgeless()
    const page = await sayAge(share, 'under18')
    expect(page).toContain('avec la personne qui vous accompagne')
    expect(page).not.toContain('name="days"')
    const tried = await door.post(share, LINK, lina)
    expect([tried.status, await tried.text()]).toEqual([
      403,
      expect.stringContaining('avec la personne qui vous accompagne'),
    ])
  })
  it('may stay unsaid: no link, and no circle', async () => {
    const share = await givenAgeless()
    const page = await sayAge(share, 'unsaid')
    expect(page).toContain('dites votre âge')
    expect(page).toContain('Je dis mon âge')
    expect(page).not.toContain('name="days"')
    const { rows } = await sql`select 1 from cv_link`.execute(house.db)
    expect(rows).toEqual([])
  })
})
