import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { countRowsOf } from '../../platform/server/table-map.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { textFile, zipStream } from '../../platform/server/zip/zip-stream.ts'
import { openDoor } from '../server/testing.tsx'

const house = givenHouse()
const door = openDoor(house)

function formWith(zip: Uint8Array): FormData {
  const form = new FormData()
  form.set('copie', new File([new Uint8Array(zip)], 'mes-donnees-sillage.zip'))
  return form
}

const IN = '/mon-espace/reprendre-mes-donnees'

async function zipped(data: unknown, path = 'donnees.json'): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const files = [textFile(path, JSON.stringify(data))]
  for await (const piece of zipStream(files, house.now)) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

describe('a copy that is not one', () => {
  it('is refused with a sentence, and nothing is kept of it', async () => {
    const { personId } = await givenPerson(house, 'omar')
    const before = await countRowsOf(house.db, personId)
    const good = { format: 'sillage-personne', version: 1, copiedOn: house.now.toISOString() }
    const story = { id: personId, kind: 'work', title: 'x'.repeat(500) }
    // What it says it unpacks to is enough to leave it closed.
    const bomb = Buffer.from(await zipped({ ...good }))
    bomb.writeUInt32LE(300_000_000, bomb.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24)
    const tried: [string, Uint8Array, string][] = [
      ['a picture', Buffer.from('not a zip'), 'pas une copie'],
      ['another zip', await zipped({ name: 'x' }), 'pas une copie'],
      ['one of tomorrow', await zipped({ ...good, version: 2 }), 'plus récent'],
      ['one that was changed', await zipped({ ...good, experiences: [story] }), 'abîmé'],
      ['one with a bad level', await zipped({ ...good, skills: [{ level: 99 }] }), 'abîmé'],
      ['a bomb', bomb, 'trop gros'],
      ['one that climbs', await zipped({}, '../donnees.json'), 'pas une copie'],
    ]
    for (const [what, bytes, said] of tried) {
      const response = await door.send(IN, formWith(bytes), { as: 'omar' })
      expect([what, response.status]).toEqual([what, 422])
      expect(await response.text()).toContain(said)
    }
    const none = await door.send(IN, new FormData(), { as: 'omar' })
    expect([none.status, await none.text()]).toEqual([
      422,
      expect.stringContaining('Choisissez votre fichier'),
    ])
    expect(await countRowsOf(house.db, personId)).toEqual(before)
  })
  it('may carry NUL and foreign signs without harm', async () => {
    await givenPerson(house, 'omar')
    const bare = {
      format: 'sillage-personne',
      version: 1,
      copiedOn: house.now.toISOString(),
      accounts: { nickname: 'a\u0000🙂<b>', since: '2999-01-01T00:00:00Z' },
      interests: { liked: ['a\u0000b'], proposed: { 'x\u0000': 3, y: 2 } },
    }
    const taken = await door.send(IN, formWith(await zipped(bare)), { as: 'omar' })
    expect(taken.status).toBe(303)
  })
})
