import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { givenPicture } from '../../areas/keepsakes/server/testing.ts'
import { Refusal } from '../../platform/refusal.ts'
import { countRowsOf } from '../../platform/server/table-map.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { readZip } from '../../platform/server/zip/read-zip.ts'
import { bytesFile, zipStream } from '../../platform/server/zip/zip-stream.ts'
import { openDoor } from '../server/testing.tsx'
import { givenFullLife } from './full-life.ts'
import { readCopy, takeInWholePerson } from './take-in-whole-person.ts'

const house = givenHouse(async (ground) => {
  await givenFullLife(ground, 'lina')
  await givenPerson(ground, 'omar')
})
const door = openDoor(house)

type Copy = { files: Map<string, Uint8Array>; data: Record<string, unknown> }

async function zipped(files: Iterable<[string, Uint8Array]>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const all = [...files].map(([path, bytes]) => bytesFile(path, bytes))
  for await (const piece of zipStream(all, house.now)) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

const inJson = (data: unknown) => new Uint8Array(Buffer.from(JSON.stringify(data)))

function personIdOf(who: string): string {
  const actor = house.actors.get(who)
  if (actor?.kind !== 'person') throw new Error(`${who} is no person`)
  return actor.personId
}

/** The true copy of a full life, to be changed by somebody with bad intentions. */
async function givenCopy(): Promise<Copy> {
  const zip = await (await door.get('/mon-espace/mes-donnees.zip', { as: 'lina' })).arrayBuffer()
  const files = readZip(new Uint8Array(zip), () => true, {
    mostEntries: 100,
    mostBytes: 20_000_000,
  })
  return { files, data: JSON.parse(Buffer.from(files.get('donnees.json') ?? []).toString()) }
}

const firstOf = ({ files }: Copy, kind: RegExp) =>
  [...files.keys()].find((path) => kind.test(path)) ?? ''

async function filesKept(): Promise<string[]> {
  const all: string[] = []
  for await (const { address } of house.ctx('visitor').files.all()) all.push(address)
  return all
}

/** Sends a changed copy to an empty space; answers what was said, once sure that nothing of it was kept. */
async function refusedCopy(personId: string, zip: Uint8Array): Promise<[number, string]> {
  const before = await countRowsOf(house.db, personId)
  const form = new FormData()
  form.set('copie', new File([new Uint8Array(zip)], 'mes-donnees-sillage.zip'))
  const answer = await door.send('/mon-espace/reprendre-mes-donnees', form, { as: 'omar' })
  expect(await countRowsOf(house.db, personId)).toEqual(before)
  expect((await filesKept()).filter((address) => address.startsWith(personId))).toEqual([])
  return [answer.status, await answer.text()]
}

describe('a copy whose files were changed', () => {
  let copy: Copy
  let omar: string
  beforeEach(async () => {
    copy = await givenCopy()
    omar = personIdOf('omar')
  }, 60_000)

  it('is refused whole, with one sentence', { timeout: 60_000 }, async () => {
    const photo = firstOf(copy, /photos/)
    const voice = firstOf(copy, /voix/)
    const page = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const huge = await givenPicture('png', { width: 4000, height: 4000 })
    const cut = (copy.files.get(photo) ?? new Uint8Array()).slice(0, 400)
    const tried: [string, string, Uint8Array][] = [
      ['a photo that is a page', photo, page],
      ['a photo that unfolds into far too much', photo, huge],
      ['a photo cut short', photo, cut],
      ['a photo of nothing', photo, new Uint8Array()],
      ['a voice that is a photo', voice, await givenPicture('webp')],
    ]
    for (const [what, path, bytes] of tried) {
      const [status, said] = await refusedCopy(
        omar,
        await zipped(new Map(copy.files).set(path, bytes)),
      )
      expect([what, status]).toEqual([what, 422])
      expect(said).toContain('abîmé')
      expect(said).toContain('Rien n’a été repris')
    }
    const missing = new Map(copy.files)
    missing.delete(photo)
    expect((await refusedCopy(omar, await zipped(missing)))[0]).toBe(422)
  })
  it('finds a file only where copies have them, and never climbs', async () => {
    const photo = firstOf(copy, /photos/)
    const text = JSON.stringify(copy.data).replace(
      photo.replace('fichiers/keepsakes/', ''),
      '../../../etc/passwd',
    )
    const climbing = new Map(copy.files).set('donnees.json', new Uint8Array(Buffer.from(text)))
    expect((await refusedCopy(omar, await zipped(climbing)))[0]).toBe(422)
    const outside = new Map(copy.files).set('fichiers/keepsakes/../../x', new Uint8Array([1]))
    expect((await refusedCopy(omar, await zipped(outside)))[0]).toBe(422)
  })
  it('is refused with more photos on a story than anybody may have', async () => {
    const keepsakes = Object(copy.data.keepsakes)
    const [photo] = keepsakes.photos
    const many = Array(7).fill({ ...photo, deletedOn: null })
    const data = { ...copy.data, keepsakes: { ...keepsakes, photos: many } }
    const changed = new Map(copy.files).set('donnees.json', inJson(data))
    const [status, said] = await refusedCopy(omar, await zipped(changed))
    expect([status, said]).toEqual([422, expect.stringContaining('abîmé')])
  })
})

/** What somebody may write in place of a value. */
const HOSTILE = ['a\u0000\ud800b', 'x'.repeat(100_000), -1, { a: 1 }, null, '0000-00-00T00:00:00Z']

/** Two of them at each place, each in its turn: all of them come in every few places. */
const hostileAt = (rank: number) =>
  HOSTILE.filter((_, at) => at === rank % HOSTILE.length || at === (rank + 3) % HOSTILE.length)

/** Every place of a document where a value stands; of a list, its first item speaks for all. */
function placesOf(part: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(part))
    return [path, ...(part.length > 0 ? placesOf(part[0], [...path, 0]) : [])]
  if (typeof part !== 'object' || part === null) return [path]
  return [path, ...Object.entries(part).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}

function changedAt(part: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(part))
    return part.map((one, at) => (at === key ? changedAt(one, rest, value) : one))
  return { ...Object(part), [key]: changedAt(Object(part)[key], rest, value) }
}

describe('a copy whose data were changed, one value after the other', () => {
  it('is taken in or refused; never does it break the house', { timeout: 240_000 }, async () => {
    const { files: whole, data } = await givenCopy()
    const personId = personIdOf('omar')
    // Photos are drawn again each time: small ones will do, and only where something is said of them.
    const small = await givenPicture('webp', { width: 48, height: 48 })
    const files = [...whole]
      .filter(([path]) => path.startsWith('fichiers/'))
      .map(([path, bytes]): [string, Uint8Array] => [path, /photos/.test(path) ? small : bytes])
    const none = { keepsakes: { photos: [], memos: [] }, 'brought-badges': { badges: [] } }
    const light = { ...data, ...none }
    const { format, version, copiedOn, experiences, keepsakes } = data
    const withFiles = { keepsakes, 'brought-badges': data['brought-badges'] }
    const seen = { format, version, copiedOn, experiences, ...withFiles }
    const places = [...placesOf(light).slice(1), ...placesOf(withFiles).slice(1)]
    let refused = 0
    let taken = 0
    for (const [rank, place] of places.entries()) {
      for (const value of hostileAt(rank)) {
        const isSeen = String(place[0]) in withFiles
        const document = changedAt(isSeen ? seen : light, place, value)
        const changed = new Map(isSeen ? files : []).set('donnees.json', inJson(document))
        const outcome = await tried(personId, await zipped(changed))
        expect([place.join('.'), value, outcome]).toEqual([
          place.join('.'),
          value,
          expect.stringMatching(/^(taken|copy\.)/),
        ])
        if (outcome === 'taken') taken++
        else refused++
      }
    }
    expect(refused).toBeGreaterThan(100)
    expect(taken).toBeGreaterThan(15)
  })
})

/** Tries a copy in a savepoint, so that each finds the space as empty as the one before. */
async function tried(personId: string, zip: Uint8Array): Promise<string> {
  await sql`savepoint before_copy`.execute(house.db)
  try {
    await takeInWholePerson(house.ctx('omar'), { personId, writings: await readCopy(zip) })
    return 'taken'
  } catch (problem) {
    return problem instanceof Refusal ? problem.code : String(problem)
  } finally {
    await sql`rollback to savepoint before_copy`.execute(house.db)
  }
}
