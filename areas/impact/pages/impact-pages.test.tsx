import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { confidenceOf } from '../server/say-confidence.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const low = { know: '1', tell: '2', next: '2' }
const high = { know: '3', tell: '2', next: '4' }

describe('saying how one feels', () => {
  it('before, then after, shows what grew and nothing that looks like a mark', async () => {
    await givenPerson(house, 'lina')
    expect((await door.post('/mon-avis/avant', low, lina)).headers.get('location')).toBe(
      '/mes-experiences',
    )
    const said = await door.post('/mon-avis', high, lina)
    expect(said.headers.get('location')).toBe('/mon-avis/pour-finir')
    const verdict = { project: 'a-little', discovered: 'yes' }
    const last = await door.post('/mon-avis/pour-finir', verdict, lina)
    expect(last.headers.get('location')).toBe('/mon-avis/merci')
    const thanks = await (await door.get('/mon-avis/merci', lina)).text()
    expect(thanks).toContain('Je sais dire ce que je sais faire')
    expect(thanks).toContain('Je vois quoi faire ensuite')
    expect(thanks).not.toContain('Je peux en parler')
  })
  it('asks for "before" from memory when it was not said, and marks it so', async () => {
    await givenPerson(house, 'lina')
    const said = await door.post('/mon-avis', high, lina)
    expect(said.headers.get('location')).toBe('/mon-avis/souvenir')
    const recalled = await door.post('/mon-avis/souvenir', low, lina)
    expect(recalled.headers.get('location')).toBe('/mon-avis/pour-finir')
    const both = await house.as('lina', confidenceOf, undefined)
    expect(both.before).toMatchObject({ know: 1, recalled: true })
    expect(both.after).toMatchObject({ know: 3, recalled: false })
  })
  it('keeps the last answers when the sentences are said again', async () => {
    await givenPerson(house, 'lina')
    expect((await door.get('/mon-avis/pour-finir', lina)).headers.get('location')).toBe('/mon-avis')
    await door.post('/mon-avis', high, lina)
    await door.post('/mon-avis/pour-finir', { project: 'no' }, lina)
    await door.post('/mon-avis', low, lina)
    expect((await house.as('lina', confidenceOf, undefined)).after).toMatchObject({
      know: 1,
      project: 'no',
      discovered: null,
    })
  })
  it('keeps the latest answer of each moment', async () => {
    await givenPerson(house, 'lina')
    await door.post('/mon-avis/avant', low, lina)
    await door.post('/mon-avis/avant', high, lina)
    expect((await house.as('lina', confidenceOf, undefined)).before).toMatchObject({ know: 3 })
  })
  it('says which sentence waits for an answer, and refuses what is no degree', async () => {
    await givenPerson(house, 'lina')
    const missing = await door.post('/mon-avis/avant', { know: '1', next: '2' }, lina)
    const html = await missing.text()
    expect([missing.status, html.includes('href="#tell"')]).toEqual([422, true])
    expect((await door.post('/mon-avis/avant', { ...low, tell: '9' }, lina)).status).toBe(422)
    expect((await door.get('/mon-avis/merci', lina)).headers.get('location')).toBe('/mon-avis')
  })
})

describe('the public figures of what changes', () => {
  const givenAnswers = async (count: number) => {
    for (let each = 0; each < count; each++) {
      await givenPerson(house, `p${each}`)
      await door.post('/mon-avis/avant', low, { as: `p${each}` })
      await door.post('/mon-avis', high, { as: `p${each}` })
    }
  }
  it('stay hidden below eleven people, and are rounded above', async () => {
    await givenAnswers(10)
    expect(await (await door.get('/stats')).text()).not.toContain('environ')
    await givenAnswers(13)
    const stats = await (await door.get('/stats')).text()
    expect(stats).toMatch(/Ont répondu avant et après<\/th><td>environ 25|environ 2[05]/)
    expect(stats).toMatch(/En parlent mieux à un employeur[\s\S]{0,40}moins de 11/)
  })
})
