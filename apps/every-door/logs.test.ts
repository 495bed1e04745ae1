import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import { type Fields, fieldsOf, filled } from './filled-forms.ts'
import { addressOf, everyDoor, givenEverybody, MARK, takingBack } from './testing.ts'

const house = givenHouse()
const lines: string[] = []
const door = openDoor(house, (line) => lines.push(JSON.stringify(line)))

/** Every door, one after the other. */
const LONG = { timeout: 120_000 }

/** Every field holds words of the person's, whether the form takes them or refuses them. */
const inOwnWords = (fields: string[]): Fields =>
  Object.fromEntries(fields.map((name) => [name, `${MARK}@exemple.test`]))

describe('the log (ASVS 5.0 §14.2.1, §16.2.5)', LONG, () => {
  it('says which door was opened and how it went, and no word, name nor number of anybody', async () => {
    const { personId } = await givenEverybody(house)
    lines.length = 0
    for (const one of everyDoor) {
      const as = one.open.includes('person') ? 'lina' : 'nadia'
      const address = await addressOf(house.db, one, personId)
      await takingBack(house, async () => {
        await door.get(`${address}?q=${MARK}`, { as })
        if (one.kind !== 'page' || !(one.act || one.reply)) return
        await door.post(address, inOwnWords(fieldsOf(one)), { as })
        await door.post(address, filled(one), { as })
      })
    }
    // A house whose database is none breaks at the first question.
    const broken = { ...house, db: {} as typeof house.db }
    const fault = openDoor(broken, (line) => lines.push(JSON.stringify(line)))
    await fault.get(`/ma-carte?q=${MARK}`, { cookie: `session=${MARK}` })

    const secrets = new RegExp(`${MARK}|lina|${personId}|exemple\\.test`, 'i')
    expect(lines.filter((line) => secrets.test(line))).toEqual([])
    const told = new Set(lines.map((line) => /"path":"([^"]+)"/.exec(line)?.[1]))
    expect(everyDoor.filter(({ path }) => !told.has(path)).map(({ path }) => path)).toEqual([])
    expect(lines.some((line) => line.includes('"level":"error"'))).toBe(true)
  })
})
