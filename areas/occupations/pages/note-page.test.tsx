import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { opinionsOf } from '../server/opinions-of.ts'
import { tasks } from '../server/tasks.ts'
import { givenOpinion } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const NOTE = 'Ma tante le fait. <b>À voir</b>'
const notes = async () =>
  (await opinionsOf(house.ctx('lina'))).map(({ occupation, kind, note }) => [
    occupation,
    kind,
    note,
  ])

async function givenNote() {
  await givenPerson(house, 'lina')
  await givenOpinion(house, 'lina', 'G1602', 'favourite')
  return door.post('/metiers/G1602/note', { note: NOTE }, lina)
}

describe('a note on a favourite', () => {
  it('is kept, shown with the favourites, and can be changed or taken away', async () => {
    expect((await givenNote()).headers.get('location')).toBe('/metiers/favoris')
    const html = await (await door.get('/metiers/favoris', lina)).text()
    expect(html.includes('Ma tante le fait. &lt;b>À voir&lt;/b>')).toBe(true)
    expect((await (await door.get('/metiers/G1602/note', lina)).text()).includes('Ma tante')).toBe(
      true,
    )
    await door.post('/metiers/G1602/note', { note: '  ' }, lina)
    expect(await notes()).toEqual([['G1602', 'favourite', null]])
  })
  it('comes back with its favourite when the removal is undone', async () => {
    await givenNote()
    const removed = await door.post('/metiers/G1602/ne-plus-garder', {}, lina)
    expect(await notes()).toEqual([])
    const cookie = removed.headers.get('set-cookie')?.split(';')[0] ?? ''
    const html = await (await door.get('/metiers/favoris', { ...lina, cookie })).text()
    const undo = /action="([^"]*garder)"/.exec(html)?.[1] ?? ''
    await door.post(undo, {}, lina)
    expect(await notes()).toEqual([['G1602', 'favourite', NOTE]])
  })
  it('comes back too after a "not for me" said by mistake', async () => {
    await givenNote()
    await door.post('/metiers/G1602/pas-pour-moi', {}, lina)
    await door.post('/metiers/G1602/remettre?garde=oui', {}, lina)
    expect(await notes()).toEqual([['G1602', 'favourite', NOTE]])
  })
  it('is gone for good a day after the removal', async () => {
    await givenNote()
    await door.post('/metiers/G1602/ne-plus-garder', {}, lina)
    house.now = new Date(house.now.getTime() + 25 * 3_600_000)
    for (const { run } of tasks) await run(house.ctx('lina'))
    await door.post('/metiers/G1602/garder', {}, lina)
    expect(await notes()).toEqual([['G1602', 'favourite', null]])
  })
  it('answers what is wrong with a sentence, and keeps what was typed', async () => {
    await givenNote()
    const long = await door.post('/metiers/G1602/note', { note: 'x'.repeat(301) }, lina)
    expect(long.status).toBe(422)
    expect((await long.text()).includes('x'.repeat(301))).toBe(true)
    expect((await door.post('/metiers/D1106/note', { note: 'a' }, lina)).status).toBe(404)
    expect((await door.get('/metiers/D1106/note', lina)).headers.get('location')).toBe(
      '/metiers/D1106',
    )
    expect((await door.post('/metiers/Z9999/note', { note: 'a' }, lina)).status).toBe(404)
    expect((await door.post('/metiers/G1602/note', { note: 'a\u0000b' }, lina)).status).toBe(303)
    expect((await door.get('/metiers/G1602/note')).status).toBe(401)
  })
})
