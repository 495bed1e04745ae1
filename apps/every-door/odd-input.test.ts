import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { LARGEST_BODY } from '../../platform/web/form.ts'
import type { Door } from '../../platform/web/page.tsx'
import { openDoor } from '../server/testing.tsx'
import { type Fields, fieldsOf } from './filled-forms.ts'
import { addressOf, everyDoor, givenEverybody, MARK, piecesOf, takingBack } from './testing.ts'

let personId = ''
const house = givenHouse(async (ground) => {
  personId = (await givenEverybody(ground)).personId
})
const door = openDoor(house)

/** What a person, a clumsy script or a mean one may type in any field. */
const ODD: Record<string, string | string[]> = {
  'a NUL': 'a\u0000b',
  'half a character': 'a\ud83d',
  emoji: '🤝🏽'.repeat(300),
  HTML: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  'a very long word': 'é'.repeat(20_000),
  'a number too large': '99999999999999999999999',
  'many answers': Array.from({ length: 300 }, (_, rank) => `valeur ${rank}`),
}

/** What the pages read in the query of their address. */
const ASKED = [
  ...['page', 'q', 'liste', 'a', 'b', 'retour', 'depuis', 'quoi', 'savoir', 'partie'],
  ...['dans', 'le', 'lien', 'sens', 'combien', 'de', 'apres', 'lieu', 'sorte'],
]

const ownerOf = (one: Door) => (one.open.includes('person') ? 'lina' : 'nadia')

function oddForm(one: Door, value: string | string[]): Fields {
  return Object.fromEntries(
    [...fieldsOf(one), 'constructor', '__proto__'].map((name) => [name, value]),
  )
}

/** Every door, one after the other. */
const LONG = { timeout: 120_000 }

describe('odd input at any door', LONG, () => {
  it('is answered by a page, never by a fault; what is shown of it is text, never markup', async () => {
    const told: string[] = []
    for (const one of everyDoor) {
      if (one.kind !== 'page' || !(one.act || one.reply)) continue
      const address = await addressOf(house.db, one, personId)
      for (const [what, value] of Object.entries(ODD))
        await takingBack(house, async () => {
          const answer = await door.post(address, oddForm(one, value), { as: ownerOf(one) })
          const text = await answer.text()
          if (answer.status >= 500) told.push(`${one.path}, ${what}: ${answer.status}`)
          if (/<script>alert|<img src=x/.test(text)) told.push(`${one.path} ran ${what}`)
        })
    }
    expect(told).toEqual([])
  })

  it('in an address is a page that does not exist, or the page without it', async () => {
    const told: string[] = []
    for (const one of everyDoor) {
      const as = ownerOf(one)
      const address = await addressOf(house.db, one, personId)
      for (const value of [
        '%00',
        '-1',
        '%F0%9F%A4%9D',
        '%22%3E%3Cscript%3Ealert(1)',
        'x'.repeat(3000),
      ]) {
        const query = ASKED.map((name) => `${name}=${value}`).join('&')
        const answer = await door.get(`${address}?${query}`, { as })
        const text = await answer.text()
        if (answer.status >= 500) told.push(`${one.path}?…=${value.slice(0, 20)}: ${answer.status}`)
        if (text.includes('"><script>alert')) told.push(`${one.path} ran ${value}`)
      }
      for (const value of [
        '%00',
        '%27',
        'x'.repeat(3000),
        '00000000-0000-7000-8000-000000000000',
      ]) {
        if (piecesOf(one).length === 0) continue
        const odd = piecesOf(one).reduce((path, [piece]) => path.replace(piece, value), one.path)
        const answer = await door.get(odd, { as })
        const text = await answer.text()
        if (answer.status >= 500 || text.includes(MARK))
          told.push(`${odd.slice(0, 60)}: ${answer.status}`)
      }
    }
    expect(told).toEqual([])
  })

  it('of another kind than a form is refused, and so is a form that is far too long', async () => {
    for (const type of [
      'application/json',
      'text/plain',
      'text/xml',
      'multipart/form-data; boundary=x',
    ]) {
      const headers = { 'content-type': type }
      const answer = await door.post('/bienvenue', { nickname: 'x' }, { headers })
      expect([type, answer.status < 500]).toEqual([type, true])
    }
    const answer = await door.post('/bienvenue', { nickname: 'x'.repeat(LARGEST_BODY) })
    expect(answer.status).toBe(413)
  })
})
