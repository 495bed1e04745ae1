import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { KEY_FIELD } from '../../../platform/web/waiting/answer-key.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { interestsOf } from '../server/interests-of.ts'
import { givenInterests } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const easy = { as: 'lina', cookie: 'affichage=fr.facile.auto.normal' }
const lina = { as: 'lina' }
const likes = (name: string) => interestsOf(house.ctx(name))
const cards = (html: string) => html.match(/type="checkbox"/g)?.length ?? 0

describe('the page of tastes', () => {
  it.each([lina, easy])(
    'shows one group a screen, seven pictures at most, thirty in all',
    async (who) => {
      await givenPerson(house, 'lina')
      let path = '/mes-gouts'
      let all = 0
      for (let now = 1; now <= 6; now++) {
        const html = await (await door.get(path, who)).text()
        expect(html.includes(`${now} sur 6`)).toBe(true)
        expect(cards(html)).toBeLessThanOrEqual(7)
        all += cards(html)
        path = (await door.post(path, {}, who)).headers.get('location') ?? ''
      }
      expect(all).toBe(30)
      expect(path).toBe('/metiers')
    },
  )
  it('goes on to the next group, and can be passed', async () => {
    await givenPerson(house, 'lina')
    const html = await (await door.get('/mes-gouts', lina)).text()
    expect(html.includes('Fabriquer et faire marcher')).toBe(true)
    expect(/href="\/mes-gouts\?groupe=creer"[^>]*>Je passe/.test(html)).toBe(true)
    const answer = await door.post('/mes-gouts?groupe=fabriquer', { families: 'mains' }, lina)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/mes-gouts?groupe=creer')
    await door.post('/mes-gouts?groupe=creer', {}, lina)
    expect(await likes('lina')).toEqual(['mains'])
  })
  it('asks for the order as soon as five are chosen', async () => {
    await givenPerson(house, 'lina')
    const families = ['cuisine', 'soin', 'mots', 'nature', 'loi']
    const answer = await door.post('/mes-gouts', { families }, lina)
    expect(answer.headers.get('location')).toBe('/mes-gouts/ordre')
    expect(await likes('lina')).toEqual(families)
  })
  it('says how many are too many, and keeps the ticks', async () => {
    await givenPerson(house, 'lina')
    const families = ['cuisine', 'soin', 'mots', 'nature', 'loi', 'bouger', 'mains']
    const answer = await door.post('/mes-gouts', { families }, lina)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html.match(/Cela fait 7 goûts. Gardez-en 5.: enlevez-en 2\./g)).toHaveLength(2)
    expect(await likes('lina')).toEqual([])
  })
  it('survives forged answers', async () => {
    await givenPerson(house, 'lina')
    for (const families of ['<b>', '\u0000', 'x'.repeat(5000), '🙂']) {
      const answer = await door.post('/mes-gouts?groupe=%00', { families }, lina)
      expect(answer.status).toBe(422)
    }
    expect(await likes('lina')).toEqual([])
  })
  it('asks a visitor to come in first', async () => {
    expect((await door.get('/mes-gouts')).status).toBe(401)
    expect((await door.post('/mes-gouts', { families: 'cuisine' })).status).toBe(401)
  })
})

describe('the page of order', () => {
  it('moves a taste and says its place', async () => {
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    await givenInterests(house, 'lina', ['cuisine', 'nature'])
    await givenInterests(house, 'omar', ['cuisine', 'nature'])
    const answer = await door.post('/mes-gouts/ordre', { move: 'up.nature' }, lina)
    expect(answer.status).toBe(303)
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    const html = await (await door.get('/mes-gouts/ordre', { as: 'lina', cookie })).text()
    expect(html.includes('position 1 sur 2')).toBe(true)
    expect(await likes('lina')).toEqual(['nature', 'cuisine'])
    expect(await likes('omar')).toEqual(['cuisine', 'nature'])
  })
  it('refuses a move it does not know', async () => {
    await givenPerson(house, 'lina')
    for (const move of ['fly.cuisine', 'up.', 'up.cuisine', '']) {
      expect((await door.post('/mes-gouts/ordre', { move }, lina)).status).toBe(422)
    }
  })
  it('offers to choose when nothing is chosen', async () => {
    await givenPerson(house, 'lina')
    const html = await (await door.get('/mes-gouts/ordre', lina)).text()
    expect(html.includes('Vous n’avez pas encore choisi de goût')).toBe(true)
  })
})

/** The page without the keys of its forms, which are new each time it is shown. */
async function shownRound(): Promise<string> {
  const html = await (await door.get('/mes-gouts/decouvrir', lina)).text()
  return html.replaceAll(new RegExp(`<input[^>]*name="${KEY_FIELD}"[^>]*>`, 'g'), '')
}

describe('the page of discovery', () => {
  it('shows the same round after a reload, another one after an answer', async () => {
    await givenPerson(house, 'lina')
    await givenInterests(house, 'lina', ['cuisine'])
    const first = await shownRound()
    expect((await shownRound()) === first).toBe(true)
    expect(cards(first)).toBe(9)
    const shown = [...first.matchAll(/name="shown" value="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    await door.post('/mes-gouts/decouvrir', { shown, families: shown.slice(0, 1) }, lina)
    expect(await likes('lina')).toEqual(['cuisine', shown[0]])
    expect((await shownRound()) === first).toBe(false)
  })
  it('takes "none" for an answer, whatever is ticked', async () => {
    await givenPerson(house, 'lina')
    const body = { shown: 'cuisine', families: 'cuisine', answer: 'none' }
    expect((await door.post('/mes-gouts/decouvrir', body, lina)).status).toBe(303)
    expect(await likes('lina')).toEqual([])
  })
  it('ends calmly, and can begin again', async () => {
    await givenPerson(house, 'lina')
    for (let round = 0; round < 25; round++) {
      const html = await (await door.get('/mes-gouts/decouvrir', easy)).text()
      const shown = [...html.matchAll(/name="shown" value="([^"]+)"/g)].map(
        (match) => match[1] ?? '',
      )
      expect(cards(html)).toBeLessThanOrEqual(7)
      if (shown.length === 0) break
      await door.post('/mes-gouts/decouvrir', { shown, answer: 'none' }, easy)
    }
    const end = await (await door.get('/mes-gouts/decouvrir', easy)).text()
    expect(end.includes('Vous avez tout vu')).toBe(true)
    await door.post('/mes-gouts/decouvrir', { answer: 'again' }, easy)
    expect(cards(await (await door.get('/mes-gouts/decouvrir', easy)).text())).toBe(6)
  })
})
