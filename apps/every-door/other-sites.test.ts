import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import { filled } from './filled-forms.ts'
import { addressOf, changedSince, changesIn, everyDoor, givenEverybody } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)

/** Where a browser says that a form comes from, when it is not one of our pages. */
const ELSEWHERE: Record<string, Record<string, string>> = {
  'another site': { 'sec-fetch-site': 'cross-site', origin: 'https://ailleurs.test' },
  'a neighbour under the same name': { 'sec-fetch-site': 'same-site' },
  'another site, from an old browser': { 'sec-fetch-site': '', origin: 'https://ailleurs.test' },
  'a hidden origin': { 'sec-fetch-site': '', origin: 'null' },
  'nowhere that says so': { 'sec-fetch-site': '' },
}

const deeds = everyDoor.filter((one) => one.kind === 'page' && (one.act || one.reply))

/** Every door, one after the other. */
const LONG = { timeout: 120_000 }

describe(
  'a form sent from elsewhere in the name of whoever is signed in (ASVS 5.0 §3.5)',
  LONG,
  () => {
    it('is refused at every door, and changes nothing', async () => {
      const { personId } = await givenEverybody(house)
      const before = await changesIn(house.db)
      const told: string[] = []
      for (const one of deeds) {
        const as = one.open.includes('person') ? 'lina' : 'nadia'
        const address = await addressOf(house.db, one, personId)
        for (const [where, headers] of Object.entries(ELSEWHERE)) {
          const answer = await door.post(address, filled(one), { as, headers })
          const cookies = answer.headers.getSetCookie().filter((line) => !/Max-Age=0/.test(line))
          if (answer.status !== 403 || cookies.length > 0)
            told.push(`${one.path} from ${where}: ${answer.status} ${cookies}`)
        }
      }
      expect(told).toEqual([])
      expect(changedSince(before, await changesIn(house.db))).toEqual([])
      expect(deeds.length).toBeGreaterThan(90)
    })
  },
)
