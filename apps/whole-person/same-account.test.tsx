import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { countRowsOf, readTableMap } from '../../platform/server/table-map.ts'
import { givenHouse, type House } from '../../platform/server/testing.ts'
import { readZip } from '../../platform/server/zip/read-zip.ts'
import { openDoor } from '../server/testing.tsx'
import { givenFullLife } from './full-life.ts'
import { givenNoErasure, givenTraces, MARK } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)
const elsewhere = givenHouse()
const otherDoor = openDoor(elsewhere)

const LIMITS = { mostEntries: 100, mostBytes: 20_000_000 }

/** What is not the same on another installation, and why. Everything else of the document is. */
const NOT_CARRIED: Record<string, string> = {
  copiedOn: 'each copy says its own day',
  'accounts.mail': 'an address is proven where one is',
  'accounts.providers': 'FranceConnect is linked again where one is',
  'accounts.logIns': 'log-ins belong to the place',
  'accounts.knownOnDevices': 'devices belong to the place',
  'accounts.answerKept': 'it waits for a session of the place',
  'consent.grants': 'nobody reads before the person says so here',
  'consent.readings': 'who read elsewhere is told elsewhere',
  'consent.erasureAskedOn': 'it is asked where one wants to be erased',
  'answers.sent': 'when and where one answered says nothing of what one can do',
  professionals: 'a card is printed by somebody of the place',
  awards: 'a signed badge is checked, and withdrawn, where it was signed',
  applications: 'what was sent is with those who read it',
  recommendations: 'what somebody else signed stands where they can take it back',
  badges: 'a badge lives at its address, with those who wrote it',
  endorsements: 'what others sign of a badge stands where they can take it back',
  'brought-badges.lookedAt': 'it is looked at where it was brought, for a day',
  'brought-badges.answers': 'they are asked again where the badge is kept',
  'portfolio.records': 'they are made anew wherever one is',
  'portfolio.links': 'an address shows from where it was made',
  'portfolio.reported': 'it is told to those who run the place',
  'cv-links': 'an address shows from where it was made',
  'cv-invitations': 'an application is named by somebody of the place',
}

/** Personal tables whose rows do not travel, and why. In all the others there are as many rows as before. */
const TABLES_NOT_CARRIED: Record<string, string> = {
  access_card: 'a secret: a new card is made',
  session: 'log-ins belong to the place',
  known_person: 'devices belong to the place',
  kept_answer: 'it waits for a session of the place, a day at most',
  person_mail: 'an address is proven where one is',
  mail_code: 'a secret, ten minutes long',
  provider_identity: 'linked again where one is',
  printed_card: 'printed by somebody of the place',
  read_grant: 'nobody reads before the person says so here',
  read_line: 'who read elsewhere is told elsewhere',
  share_try: 'a counter that says nothing of the person',
  erasure_ask: 'asked where one wants to be erased',
  retention_warning: 'whoever comes back is not away',
  sent_answer: 'a key that serves once, and a few days',
  interest_path: 'a drawn number that says nothing of the person',
  application: 'it is with those who read it, where it was sent',
  application_answer: 'it goes with its application',
  application_exhibit: 'it goes with its application',
  application_round: 'it goes with its application',
  application_review: 'it goes with its application',
  award: 'its place in the lists is where it was signed',
  award_named_copy: 'it goes with its award',
  award_endorsement: 'the same for the words about it',
  award_copy: 'the same for a copy of it',
  endorsement: 'what others sign of a badge stands where they can take it back',
  recommendation: 'what somebody else signed stands where they can take it back',
  recommendation_voice: 'the voice goes with the word',
  recommendation_code: 'a secret, ten minutes long',
  recommendation_report: 'it is told to those who run the place',
  badge: 'it lives at its address, with those who wrote it',
  badge_seat: 'one sits where the badge is',
  badge_piece: 'it goes with its badge',
  badge_change: 'it goes with its badge',
  badge_version: 'it goes with its badge',
  badge_comment: 'it is said where the badge is',
  learner_record: 'made anew wherever one is',
  collection_link: 'an address shows from where it was made',
  collection_letter: 'it counts letters that left from there',
  collection_report: 'it is told to those who run the place',
  cv_link: 'an address shows from where it was made',
  cv_invitation_taken: 'named by somebody of the place',
}

type Taken = { zip: Uint8Array; cookie: string; personId: string }

async function zipFrom(response: Response): Promise<Uint8Array> {
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

function filesIn(zip: Uint8Array): Map<string, Uint8Array> {
  return readZip(zip, () => true, LIMITS)
}

function dataIn(zip: Uint8Array): unknown {
  return JSON.parse(Buffer.from(filesIn(zip).get('donnees.json') ?? []).toString())
}

async function takeIn(zip: Uint8Array): Promise<Taken> {
  const form = new FormData()
  form.set('copie', new File([new Uint8Array(zip)], 'mes-donnees-sillage.zip'))
  const taken = await otherDoor.send('/mon-espace/reprendre-mes-donnees', form)
  expect([taken.status, taken.headers.get('location')]).toEqual([303, '/mes-experiences'])
  const cookie = /session=[^;]+/.exec(taken.headers.get('set-cookie') ?? '')?.[0] ?? ''
  const again = await zipFrom(await otherDoor.get('/mon-espace/mes-donnees.zip', { cookie }))
  const { rows } = await sql<{ id: string }>`select id from person`.execute(elsewhere.db)
  return { zip: again, cookie, personId: rows[0]?.id ?? '' }
}

/** The same document without what does not travel, and with things named in the order in which they appear. */
function comparable(data: unknown): unknown {
  const names = new Map<string, string>()
  const rename = (id: string) => {
    if (!names.has(id)) names.set(id, `thing-${names.size + 1}`)
    return names.get(id) ?? ''
  }
  const text = JSON.stringify(without(data, ''))
  return JSON.parse(text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, rename))
}

function without(part: unknown, path: string): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  const entries = Object.entries(part).map(([key, value]) => ({
    key,
    value,
    place: path ? `${path}.${key}` : key,
  }))
  return Object.fromEntries(
    entries
      .filter(({ place }) => !(place in NOT_CARRIED))
      .map(({ key, value, place }) => [key, without(value, place)]),
  )
}

async function shelfOf(where: House, personId: string): Promise<number> {
  let files = 0
  for await (const { address } of where.ctx('visitor').files.all())
    if (address.startsWith(personId)) files++
  return files
}

/** How near two pictures are, in decibels; above 40 nobody sees a difference. */
async function nearness(one: Uint8Array, other: Uint8Array): Promise<number> {
  const { default: sharp } = await import('sharp')
  const [a, b] = await Promise.all(
    [one, other].map((bytes) =>
      sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  )
  if (!a || !b) throw new Error('Two pictures are needed')
  expect([a.info.width, a.info.height]).toEqual([b.info.width, b.info.height])
  const squares = a.data.reduce((sum, dot, at) => sum + (dot - (b.data[at] ?? 0)) ** 2, 0)
  return squares === 0
    ? Number.POSITIVE_INFINITY
    : 10 * Math.log10(255 ** 2 / (squares / a.data.length))
}

const bySize = (files: Map<string, Uint8Array>, kind: RegExp) =>
  [...files].filter(([path]) => kind.test(path)).map(([, bytes]) => bytes)

describe('a copy, an erasure, a copy brought back', () => {
  it('gives the same account on another installation', { timeout: 60_000 }, async () => {
    const { personId } = await givenFullLife(house, 'lina')
    await givenTraces(house, 'lina', personId, MARK)
    await givenNoErasure(house, personId)
    const rows = await countRowsOf(house.db, personId)
    const shelf = await shelfOf(house, personId)
    const zip = await zipFrom(await door.get('/mon-espace/mes-donnees.zip', { as: 'lina' }))
    const erased = await door.post('/mon-espace/effacer', { when: 'now' }, { as: 'lina' })
    expect([erased.status, await countRowsOf(house.db, personId)]).toEqual([303, {}])
    expect(await shelfOf(house, personId)).toBe(0)

    elsewhere.now = house.now
    const back = await takeIn(zip)
    expect(comparable(dataIn(back.zip))).toEqual(comparable(dataIn(zip)))
    await mustBeAsMany(rows, await countRowsOf(elsewhere.db, back.personId))
    // the file sent with an application does not travel: it is with those who read it
    expect(await shelfOf(elsewhere, back.personId)).toBe(shelf - 1)
    await mustLookTheSame(filesIn(zip), filesIn(back.zip))
    const { cookie } = back
    const notebook = await (await otherDoor.get('/mes-experiences', { cookie })).text()
    expect(notebook).toContain(`Le marché ${MARK}`)
    expect(notebook).not.toContain('Le déménagement')
  })
})

/** Reads the tables from the database itself: one that is forgotten, or named without need, is found. */
async function mustBeAsMany(before: Record<string, number>, after: Record<string, number>) {
  const personal = (await readTableMap(house.db)).filter(
    ({ isPersonal, owner }) => isPersonal && owner !== 'platform',
  )
  for (const { name } of personal) {
    if (name === 'erasure_ask') continue
    expect([name, before[name]]).toEqual([name, expect.any(Number)])
    if (!(name in TABLES_NOT_CARRIED)) expect([name, after[name]]).toEqual([name, before[name]])
    // The session one has just opened here is the only row of its kind.
    else expect([name, after[name] ?? 0]).toEqual([name, name === 'session' ? 1 : 0])
  }
}

/** Photos are drawn again on their way in, so they are not the same bytes; voices are. */
async function mustLookTheSame(before: Map<string, Uint8Array>, after: Map<string, Uint8Array>) {
  const photos = [before, after].map((files) => bySize(files, /^fichiers\/keepsakes\/photos\//))
  expect(photos[0]).toHaveLength(3)
  expect(photos[1]).toHaveLength(3)
  for (const [at, photo] of (photos[0] ?? []).entries())
    expect(await nearness(photo, photos[1]?.[at] ?? new Uint8Array())).toBeGreaterThan(40)
  const voices = [before, after].map((files) => bySize(files, /^fichiers\/keepsakes\/voix\//))
  expect(voices[0]).toHaveLength(2)
  expect(voices[1]).toEqual(voices[0])
}
