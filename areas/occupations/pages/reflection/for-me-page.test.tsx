import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenPerson } from '../../../accounts/server/testing.ts'
import { givenInterests } from '../../../interests/server/testing.ts'
import { chooseWhatCounts } from '../../server/choose-what-counts.ts'
import { occupationForMe } from '../../server/occupation-for-me.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const HERE = '/metiers/G1602/pour-moi'
const read = async (path = HERE, options: { as: string; cookie?: string } = lina) =>
  (await (await door.get(path, options)).text()).replace(/[\u00a0\u202f]/g, ' ')
const asked = async (code = 'G1602') =>
  (await occupationForMe(house.ctx('lina'), { code })).asked.map(
    ({ key, answer }) => [key, answer] as const,
  )
const shownIn = (html: string) => /name="shown" value="([^"]*)"/.exec(html)?.[1] ?? ''

/** Answers every screen that comes, as the browser would; gives the number of screens. */
async function answerAll(answer: string, options = lina): Promise<number> {
  for (let screens = 0; screens < 10; screens += 1) {
    const shown = shownIn(await read(HERE, options))
    if (!shown) return screens
    const fields = Object.fromEntries(shown.split(' ').map((key) => [key, answer]))
    await door.post(HERE, { shown, ...fields }, options)
  }
  return 10
}

describe('asking oneself whether an occupation is for oneself', () => {
  it('asks a few questions a screen, keeps the answers, and ends with a summary in words', async () => {
    await givenPerson(house, 'lina')
    const first = await read()
    expect(first.match(/<fieldset/g)?.length).toBeLessThanOrEqual(4)
    expect(await answerAll('yes')).toBe(2)
    const html = await read()
    for (const said of ['Ce qui vous va', 'À regarder en immersion', 'Vos réponses'])
      expect(html.includes(said)).toBe(true)
    expect(html.includes('/mes-demarches/nouvelle?metier=G1602')).toBe(true)
    expect(html.includes('Ce qui ne vous va pas')).toBe(false)
  })
  it('shows two questions a screen in easy reading', async () => {
    await givenPerson(house, 'lina')
    const html = await read(HERE, { as: 'lina', cookie: 'affichage=fr.facile.auto.normal' })
    expect(html.match(/<fieldset/g)?.length).toBeLessThanOrEqual(2)
  })
  it('hears silence as "I do not know", and says what to look at', async () => {
    await givenPerson(house, 'lina')
    const shown = shownIn(await read())
    const [first = ''] = shown.split(' ')
    await door.post(HERE, { shown, [first]: 'no' }, lina)
    const answers = Object.fromEntries(await asked())
    expect(answers[first]).toBe('no')
    expect(shown.split(' ').map((key) => answers[key])).toEqual([
      'no',
      ...Array(shown.split(' ').length - 1).fill('unknown'),
    ])
  })
  it('never asks twice: not for another occupation, not what was said elsewhere', async () => {
    await givenPerson(house, 'lina')
    await house.as('lina', chooseWhatCounts, {
      part: 'a-eviter',
      shown: ['weekends'],
      ticked: ['weekends'],
    })
    expect(Object.fromEntries(await asked()).weekends).toBe('no')
    await answerAll('yes')
    const mine = await asked()
    const others = Object.fromEntries(await asked('G1603'))
    const common = mine.filter(([key]) => key in others)
    expect(common.length).toBeGreaterThan(2)
    for (const [key, answer] of common) expect(others[key]).toBe(answer)
  })
  it('lets one answer be changed', async () => {
    await givenPerson(house, 'lina')
    await answerAll('yes')
    const [key = ''] = (await asked())[0] ?? []
    const html = await read(`${HERE}?question=${key}`)
    expect(shownIn(html)).toBe(key)
    const answer = await door.post(`${HERE}?question=${key}`, { shown: key, [key]: 'no' }, lina)
    expect(answer.headers.get('location')).toBe(HERE)
    expect(Object.fromEntries(await asked())[key]).toBe('no')
    expect((await read()).includes('Ce qui ne vous va pas')).toBe(true)
  })
  it('weighs a little in the ideas, with reasons that still add up', async () => {
    await givenPerson(house, 'lina')
    await givenInterests(house, 'lina', ['cuisine', 'contact'])
    await answerAll('no')
    const html = await read('/metiers/G1602')
    expect(html.includes('Tout ne va pas avec vos souhaits.')).toBe(true)
    const table = /<caption id="calcul"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    const values = [...table.matchAll(/<td[^>]*>(−?)(\d),(\d\d)<\/td>/g)].map(
      ([, sign, whole, part]) => (sign ? -1 : 1) * Number(`${whole}${part}`),
    )
    expect(values.some((value) => value < 0)).toBe(true)
    expect(values.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(values.at(-1))
  })
  it('answers forged questions and answers with a sentence', async () => {
    await givenPerson(house, 'lina')
    const [first = ''] = shownIn(await read()).split(' ')
    const before = await asked()
    for (const fields of [
      { shown: first, [first]: 'maybe' },
      { shown: first, [first]: ['yes', 'no'] },
      { shown: 'telepathy' },
      { shown: first, constructor: 'yes' },
      { shown: 'x'.repeat(700) },
      { telepathy: 'yes' },
    ])
      expect((await door.post(HERE, fields, lina)).status).toBe(422)
    expect(await asked()).toEqual(before)
    expect((await door.get('/metiers/Z9999/pour-moi', lina)).status).toBe(404)
    expect((await door.post('/metiers/Z9999/pour-moi', {}, lina)).status).toBe(404)
    expect((await door.get(HERE)).status).toBe(401)
  })
})
