import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { forgetOldKeys } from '../../areas/answers/server/claim-key.ts'
import { twoAnswersOf } from '../../areas/answers/server/two-answers-of.ts'
import { experiencesOf } from '../../areas/experiences/server/experiences-of.ts'
import { givenExperience } from '../../areas/experiences/server/testing.ts'
import { photosOfStory } from '../../areas/keepsakes/server/photos-of.ts'
import { givenPicture } from '../../areas/keepsakes/server/testing.ts'
import { uuidV7 } from '../../platform/id.ts'
import { readConfig } from '../../platform/server/config.ts'
import type { Actor } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { makeContext, withDb } from '../../platform/server/make-context.ts'
import { secretsFrom } from '../../platform/server/secrets.ts'
import { givenHouse, type House } from '../../platform/server/testing.ts'
import { openTestDatabase } from '../../platform/server/testing-database.ts'
import { formIn, printOf } from '../../platform/web/waiting/form-fields.ts'
import { openDoor } from './testing.tsx'
import { leads } from './testing-browser.ts'

const KEY = 'cle-de-reponse'
const DAY = 24 * 3600 * 1000

const house = givenHouse()
const door = openDoor(house)

/** The keys of the forms of a page, in order. */
async function keysOf(path: string, who: string): Promise<string[]> {
  const html = await (await door.get(path, { as: who })).text()
  return [...html.matchAll(/name="cle-de-reponse" value="([^"]+)"/g)].map(([, key = '']) => key)
}

async function titlesOf(who: string): Promise<string[]> {
  return (await house.as(who, experiencesOf, undefined)).map(({ title }) => title)
}

describe('a form and its key', () => {
  it('every form of a page that does something has its own, new at each visit', async () => {
    await givenPerson(house, 'lina')
    const first = await keysOf('/mes-experiences', 'lina')
    const again = await keysOf('/mes-experiences', 'lina')
    expect(first.length).toBeGreaterThan(0)
    expect(new Set([...first, ...again]).size).toBe(first.length * 2)
    for (const key of first) expect(key).toMatch(/^[\w-]{22}\.[0-9a-z]{8}\.\d$/)
    expect(await keysOf('/metiers/recherche', 'lina')).toEqual([])
    expect(await (await door.get('/contact')).text()).not.toContain(KEY)
  })
  it('a form about a secret has none', async () => {
    await givenPerson(house, 'lina')
    await door.post('/ma-carte-d-acces', {}, { as: 'lina' })
    expect(await keysOf('/ma-carte-d-acces/code-secret', 'lina')).toEqual([])
  })
})

describe('sending the same form twice', () => {
  it('does it once and leads to the same page, with the same sentence', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', { title: 'Le marché' })
    const send = () =>
      door.post(`/experiences/${id}/copier`, { [KEY]: `${'k'.repeat(22)}.1` }, { as: 'lina' })
    const [one, other] = [await send(), await send()]
    expect(leads(other)).toEqual(leads(one))
    const said = (answer: Response) =>
      answer.headers.getSetCookie().find((line) => line.startsWith('annonce='))
    expect(said(one)).toBeDefined()
    expect(said(other)).toBe(said(one))
    expect(await titlesOf('lina')).toEqual(['Le marché', 'Le marché'])
    // Without a key nothing is known again: this is what the key is for.
    await door.post(`/experiences/${id}/copier`, {}, { as: 'lina' })
    expect(await titlesOf('lina')).toHaveLength(3)
  })
  it('with something else in it does it again: the person went back and changed their mind', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', { title: 'Le marché' })
    const key = `${'k'.repeat(22)}.1`
    for (const place of ['Limoges', 'Guéret', 'Limoges'])
      await door.post(`/experiences/${id}/ou`, { [KEY]: key, place }, { as: 'lina' })
    const [experience] = await house.as('lina', experiencesOf, undefined)
    expect(experience?.place).toBe('Limoges')
  })
  it('remembers nothing of what was refused, and the page to correct keeps its key', async () => {
    await givenPerson(house, 'lina')
    const [key = ''] = await keysOf('/experiences/nouvelle', 'lina')
    const refused = await door.post('/experiences/nouvelle', { [KEY]: key }, { as: 'lina' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(`value="${key}"`)
    const fields = { [KEY]: key, kind: 'sport' }
    expect((await door.post('/experiences/nouvelle', fields, { as: 'lina' })).status).toBe(303)
    expect(await titlesOf('lina')).toHaveLength(1)
  })
  it('is a matter of one person: the key of somebody else is only a number', async () => {
    for (const who of ['lina', 'omar']) {
      await givenPerson(house, who)
      const fields = { [KEY]: `${'k'.repeat(22)}.1`, kind: 'sport' }
      await door.post('/experiences/nouvelle', fields, { as: who })
    }
    expect(await titlesOf('lina')).toHaveLength(1)
    expect(await titlesOf('omar')).toHaveLength(1)
  })
  it('never takes for a key what is not one', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', { title: 'Le marché' })
    for (const key of ['', 'x', `${'k'.repeat(22)}`, `${'k'.repeat(500)}.1`, ['a', 'b']]) {
      await door.post(`/experiences/${id}/copier`, { [KEY]: key }, { as: 'lina' })
    }
    expect(await titlesOf('lina')).toHaveLength(6)
  })
  it('adds a photo once; another photo under the same key is another answer', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', { title: 'Le marché' })
    const send = async (shade: number) => {
      const form = new FormData()
      form.set(KEY, `${'k'.repeat(22)}.1`)
      const picture = new Uint8Array(await givenPicture('jpeg', { shade }))
      form.set('photo', new File([picture], 'photo.jpg'))
      return door.send(`/experiences/${id}/photos/ajouter`, form, { as: 'lina' })
    }
    const [one, again, other] = [await send(10), await send(10), await send(200)]
    expect(leads(again)).toEqual(leads(one))
    expect(leads(other)).not.toEqual(leads(one))
    expect(await house.as('lina', photosOfStory, { experienceId: id })).toHaveLength(2)
  })
  it('is forgotten after eight days', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', { title: 'Le marché' })
    const send = () =>
      door.post(`/experiences/${id}/copier`, { [KEY]: `${'k'.repeat(22)}.1` }, { as: 'lina' })
    await send()
    house.now = new Date(house.now.getTime() + 7 * DAY)
    await house.as('lina', forgetOldKeys, undefined)
    await send()
    expect(await titlesOf('lina')).toHaveLength(2)
    house.now = new Date(house.now.getTime() + 2 * DAY)
    await house.as('lina', forgetOldKeys, undefined)
    await send()
    expect(await titlesOf('lina')).toHaveLength(3)
  })
})

describe('the form that opens an account', () => {
  const peopleNow = async () => (await house.db.selectFrom('person').select('id').execute()).length
  const sessionIn = (answer: Response) =>
    /session=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1] ?? ''
  async function arriving(path = '/bienvenue') {
    const html = await (await door.get(path)).text()
    return /name="cle-de-reponse" value="([^"]+)"/.exec(html)?.[1] ?? ''
  }
  it('sent again because its reply was lost, finds the account it opened, as last named', async () => {
    const [key, before] = [await arriving(), await peopleNow()]
    const one = await door.post('/bienvenue', { [KEY]: key, nickname: 'Lin', mine: 'yes' })
    const other = await door.post('/bienvenue', { [KEY]: key, nickname: 'Lina', mine: 'yes' })
    expect(await peopleNow()).toBe(before + 1)
    expect([leads(other), sessionIn(other)]).toEqual([leads(one), sessionIn(one)])
    expect(other.headers.getSetCookie()).toEqual(one.headers.getSetCookie())
    const space = await door.get('/mon-espace', { cookie: `session=${sessionIn(one)}` })
    expect(await space.text()).toContain('Lina')
  })
  it('sent again by a finger that taps after the door has opened, leads to the same page', async () => {
    const [key, before] = [await arriving(), await peopleNow()]
    const one = await door.post('/bienvenue', { [KEY]: key })
    const again = await door.post('/bienvenue', { [KEY]: key }, { as: sessionIn(one) })
    expect([leads(again), await peopleNow()]).toEqual([leads(one), before + 1])
  })
  it('opens the same account when the person only changes whose device it is', async () => {
    const [key, before] = [await arriving(), await peopleNow()]
    const mine = await door.post('/bienvenue', { [KEY]: key, mine: 'yes' })
    for (let tap = 1; tap <= 2; tap++) {
      const answer = await door.post('/bienvenue', { [KEY]: key })
      expect(answer.headers.getSetCookie().join()).not.toContain('Max-Age')
      expect((await door.get('/mon-espace', { as: sessionIn(answer) })).status).toBe(200)
    }
    expect((await door.get('/mon-espace', { as: sessionIn(mine) })).status).toBe(401)
    expect(await peopleNow()).toBe(before + 1)
  })
  it('never opens again what was left: Back on a shared computer finds nobody', async () => {
    const key = await arriving()
    const one = await door.post('/bienvenue', { [KEY]: key, nickname: 'Lina' })
    await door.post('/quitter', {}, { as: sessionIn(one) })
    const next = await door.post('/bienvenue', { [KEY]: key })
    const html = await (await door.get('/mon-espace', { as: sessionIn(next) })).text()
    expect(sessionIn(next)).not.toBe(sessionIn(one))
    expect(html).not.toContain('Lina')
    house.now = new Date(house.now.getTime() + 16 * 60_000)
    const key2 = await arriving()
    const early = await door.post('/bienvenue', { [KEY]: key2 })
    house.now = new Date(house.now.getTime() + 16 * 60_000)
    expect(sessionIn(await door.post('/bienvenue', { [KEY]: key2 }))).not.toBe(sessionIn(early))
  })
  it('has a key also where one arrives with a copy', async () => {
    expect(await arriving('/mon-espace/reprendre-mes-donnees')).toMatch(
      /^[\w-]{22}\.[0-9a-z]{8}\.1$/,
    )
  })
})

/** A finger that taps twice needs two real transactions, which one house rolled back at the end cannot give. */
describe('two taps at the same moment', () => {
  const config = readConfig({ PUBLIC_URL: 'http://sillage.test' })
  let opened: Awaited<ReturnType<typeof openTestDatabase>>
  beforeAll(async () => {
    opened = await openTestDatabase(config)
  })
  afterAll(async () => opened?.stop())

  function realHouse(): House {
    const actors = new Map<string, Actor>()
    const now = new Date('2026-11-21T09:00:00Z')
    const { db } = opened.connection
    const ctx = (who: string) =>
      makeContext({
        db,
        actor: actors.get(who) ?? { kind: 'visitor' },
        now,
        newId: () => uuidV7(now, randomBytes(10)),
        secrets: secretsFrom(Buffer.alloc(32, 7)),
        config,
      })
    return {
      config,
      now,
      db,
      actors,
      ctx,
      as: (who, verb, input) =>
        inTransaction(db, (inside) => verb(withDb(ctx(who), inside), input)),
      letters: async () => [],
    }
  }

  it('make one record and hear the same answer', async () => {
    const real = realHouse()
    const realDoor = openDoor(real)
    await givenPerson(real, 'lina')
    const { id } = await givenExperience(real, 'lina', { title: 'Le marché' })
    const fields = { [KEY]: `${'k'.repeat(22)}.1` }
    const answers = await Promise.all(
      [1, 2, 3].map(() => realDoor.post(`/experiences/${id}/copier`, fields, { as: 'lina' })),
    )
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1)
    expect(await real.as('lina', experiencesOf, undefined)).toHaveLength(2)
  })
  it('on two devices, for the same question, keep both answers', async () => {
    const real = realHouse()
    const realDoor = openDoor(real)
    await givenPerson(real, 'lina')
    const story = { title: 'Le marché', story: 'Je vends', finished: false }
    const { id } = await givenExperience(real, 'lina', story)
    const path = `/experiences/${id}/activites`
    const given = ['Je range les cageots', 'Je rends la monnaie']
    const pages = await Promise.all(
      given.map(async () => (await realDoor.get(path, { as: 'lina' })).text()),
    )
    const ended = await Promise.all(
      pages.map((html, place) => {
        const key = /name="cle-de-reponse" value="([^"]+)"/.exec(html)?.[1] ?? ''
        const headers = {
          'answer-owner': /data-owner="([^"]+)"/.exec(html)?.[1] ?? '',
          'answer-seen': printOf(formIn(html, path)?.fields ?? []),
        }
        const fields = { [KEY]: key, story: given[place] ?? '' }
        return realDoor.post(path, fields, { as: 'lina', headers })
      }),
    )
    const led = await Promise.all(ended.map(async (answer) => (await answer.json()).goTo))
    expect(led.filter((goTo) => goTo === '/deux-reponses')).toHaveLength(1)
    const [two] = await real.as('lina', twoAnswersOf, undefined)
    expect([two?.kept, two?.other].flat().sort()).toEqual(given)
  })
  it('open one account, and each tap comes into it', async () => {
    const real = realHouse()
    const realDoor = openDoor(real)
    const people = async () => (await real.db.selectFrom('person').select('id').execute()).length
    const before = await people()
    const fields = { [KEY]: `${'w'.repeat(22)}.1`, nickname: 'Omar', mine: 'yes' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => realDoor.post('/bienvenue', fields)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(new Set(answers.map(({ headers }) => headers.getSetCookie().join())).size).toBe(1)
    expect(await people()).toBe(before + 1)
  })
})
