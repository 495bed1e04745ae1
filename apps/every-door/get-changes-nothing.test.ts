import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import {
  addressOf,
  changedSince,
  changesIn,
  everyDoor,
  givenEverybody,
  takingBack,
} from './testing.ts'

const house = givenHouse()
const door = openDoor(house)

/** What a reading may leave behind it, and why. Anything else is a deed, and deeds are sent by a button. */
const MAY_WRITE: Record<string, readonly string[]> = {
  // A copy of everything left the house: the audit log says so (ASVS 5.0 §16.2.1).
  '/mon-espace/mes-donnees.zip': ['audit_line'],
  '/mon-espace/mes-donnees.json': ['audit_line'],
  // The person asked to know how many times their page was opened; nothing else is kept of it.
  '/p/:token': ['collection_link'],
  // A professional read somebody: the person is told who and when.
  '/pro/personnes/:personId': ['read_line', 'audit_line'],
}

/** Every door, one after the other. */
const LONG = { timeout: 120_000 }

describe('looking at an address (ASVS 5.0 §3.5, RFC 9110 §9.2.1)', LONG, () => {
  it('changes nothing, whoever looks', async () => {
    const { personId } = await givenEverybody(house)
    const told: string[] = []
    let answered = 0
    for (const one of everyDoor) {
      const address = await addressOf(house.db, one, personId)
      for (const who of ['lina', 'nadia']) {
        await takingBack(house, async () => {
          const before = await changesIn(house.db)
          const answer = await door.get(address, { as: who })
          await answer.arrayBuffer()
          if (answer.ok) answered++
          const changed = changedSince(before, await changesIn(house.db))
          const expected = MAY_WRITE[one.path] ?? []
          for (const table of changed.filter((name) => !expected.includes(name)))
            told.push(`${one.path} by ${who} (${answer.status}) wrote in ${table}`)
        })
      }
    }
    expect(told).toEqual([])
    expect(answered).toBeGreaterThan(120)
  })
})
