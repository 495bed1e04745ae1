import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenKnowledge } from '../../knowledge/server/testing.ts'
import { verifyOrganisation } from '../../organisations/server/verifying/verify-organisation.ts'
import { openPortfolio } from '../../portfolio/server/links/open-portfolio.ts'
import { myCollections } from '../../portfolio/server/my-collections.ts'
import { holdsLink } from '../ask-to-show.ts'
import { openAsk } from './answering/open-ask.ts'
import { reportAsk } from './answering/report-ask.ts'
import { whatFits } from './answering/what-fits.ts'
import { confirmAsk } from './confirm-ask.ts'
import { forgetOldAsks } from './tasks.ts'
import { givenAskBegun, givenAskToShow, ORIGIN } from './testing.ts'

const house = givenHouse(async (to) => {
  await givenKnowledge(to)
  await givenPerson(to, 'lina')
  await to.as('lina', sayAgeBand, { band: 'adult' })
  await givenExperience(to, 'lina', {
    title: 'Le marché',
    claims: { organiser: 3, apprendre: 2 },
    sentences: { organiser: 'Je sers les clients et je rends la monnaie.' },
  })
})
const door = openDoor(house)
const lina = { as: 'lina' }
const closed = { code: 'asksToShow.askClosed', status: 410 }
const lettersTo = async (mail: string) => (await house.letters()).filter(({ to }) => to === mail)
const later = (days: number) => {
  house.now = new Date(house.now.getTime() + days * 86_400_000)
}

describe('asking to be shown', () => {
  it('opens nothing before the code came back, and counts wrong ones', async () => {
    const { key, code } = await givenAskBegun(house)
    const wrong = { key, code: code === '000000' ? '000001' : '000000', occupation: undefined }
    await expect(
      house.as('visitor', confirmAsk, { ...wrong, origin: ORIGIN }),
    ).rejects.toMatchObject({ code: 'asksToShow.wrongCode', status: 401 })
    const ask = await house.as('visitor', confirmAsk, {
      ...{ key, code, occupation: 'D1106', origin: ORIGIN },
    })
    expect(ask).toMatchObject({ status: 'open', occupation: 'D1106', assurance: 'domain' })
    expect((await lettersTo('claire@fournil.test')).at(-1)?.text).toContain('/demande/')
  })
  it('says how well it is known who asks, as the operator verified it', async () => {
    const verified = { name: 'Le Fournil', proof: 'fournil.test' }
    const atWork = { ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } }
    await verifyOrganisation(atWork, verified)
    const { token, ask } = await givenAskToShow(house)
    expect(ask).toMatchObject({ assurance: 'organisation', verifiedOrganisation: 'Le Fournil' })
    const seen = await (await door.get(`/demande/${token}`)).text()
    expect(seen).toContain('Structure vérifiée : Le Fournil'.replace(' :', '\u00a0:'))
    // the address itself is never told
    expect(seen).not.toContain('claire@')
  })
  it('sends few codes to one address, whoever types it, and no address of a site', async () => {
    for (const _time of [1, 2, 3]) await givenAskBegun(house)
    await expect(givenAskBegun(house)).rejects.toMatchObject({ code: 'asksToShow.tooManyCodes' })
    const spam = { purpose: 'Gagnez sur www.gros-lot.test', mail: 'autre@rue.test' }
    await expect(givenAskBegun(house, spam)).rejects.toMatchObject({ code: 'asksToShow.noLinks' })
    expect(holdsLink('Vendre le samedi. Le soir aussi.')).toBe(false)
  })
  it('is erased by who asked, ends by itself, and goes a month later', async () => {
    const { key, token } = await givenAskToShow(house)
    expect((await door.get(`/employeurs/demander/${key}`)).status).toBe(200)
    expect((await door.post(`/employeurs/demander/${key}/effacer`, {})).status).toBe(303)
    await expect(house.as('visitor', openAsk, { token })).rejects.toMatchObject(closed)
    expect((await door.get(`/employeurs/demander/${key}`)).status).toBe(404)
    const other = await givenAskToShow(house)
    later(31)
    expect((await door.get(`/demande/${other.token}`)).status).toBe(410)
    later(31)
    await house.as('visitor', forgetOldAsks, undefined)
    expect(await house.db.selectFrom('ask_to_show').select('id').execute()).toEqual([])
  })
  it('is closed by three reports, and those who run the place read each', async () => {
    const { token } = await givenAskToShow(house)
    for (const _time of [1, 2, 3])
      await house.as('visitor', reportAsk, { token, reason: 'false', words: 'Piège' })
    await expect(house.as('visitor', openAsk, { token })).rejects.toMatchObject(closed)
    expect(await lettersTo(house.config.contact.email)).toHaveLength(3)
  })
})

describe('answering', () => {
  it('leads whoever has no account yet through the door and back, and tells nobody', async () => {
    const { token } = await givenAskToShow(house)
    const before = await house.letters()
    const page = await (await door.get(`/demande/${token}`)).text()
    expect(page).toContain(`/bienvenue?retour=${encodeURIComponent(`/demande/${token}`)}`)
    expect((await door.get(`/demande/${token}/choisir`)).status).not.toBe(200)
    expect(await house.letters()).toEqual(before)
  })
  it('proposes what goes with the ask, shows it by a link that ends, and writes to who asked', async () => {
    const { ask, token } = await givenAskToShow(house, { occupation: 'D1106' })
    const { all, fits } = await whatFits(house.ctx('lina'), ask)
    expect(all.length).toBeGreaterThan(fits.size)
    expect([...fits]).toContain('skill.organiser')

    const here = `/demande/${token}`
    const chosen = await door.get(`${here}/choisir`, lina)
    expect(chosen.headers.get('location')).toBe(`${here}/nouvelle`)
    expect((await door.post(`${here}/nouvelle`, {}, lina)).status).toBe(422)
    const made = await door.post(`${here}/nouvelle`, { pieces: [...fits] }, lina)
    const next = made.headers.get('location') ?? ''
    expect((await door.get(next, lina)).status).toBe(200)
    const sent = await door.post(next, { days: '7', name: 'Lina', contact: '' }, lina)
    expect(sent.headers.get('location')).toMatch(/\/portfolio\/.*\/liens\//)

    const letter = (await lettersTo('claire@fournil.test')).at(-1)
    const shownAt = /\/p\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? ''
    const { shown, link } = await house.as('visitor', openPortfolio, { token: shownAt })
    expect(shown.map(({ id }) => id)).toEqual(['organiser'])
    expect(link.expiresAt.getTime() - house.now.getTime()).toBe(7 * 86_400_000)
  })
  it('shows nothing of anybody else’s, and nothing once the ask has ended', async () => {
    const { token } = await givenAskToShow(house)
    await givenPerson(house, 'omar')
    const here = `/demande/${token}`
    const gathered = await door.post(`${here}/nouvelle`, { pieces: 'skill.organiser' }, lina)
    const next = gathered.headers.get('location') ?? ''
    expect((await door.get(next, { as: 'omar' })).status).toBe(404)
    later(31)
    expect((await door.post(next, { days: '7' }, lina)).status).toBe(410)
    expect(await myCollections(house.ctx('lina'))).toHaveLength(1)
  })
})
