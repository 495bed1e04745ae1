import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { verifyAudit } from '../../platform/server/audit/audit.ts'
import { countRowsOf, readTableMap } from '../../platform/server/table-map.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { readZip } from '../../platform/server/zip/read-zip.ts'
import { openDoor } from '../server/testing.tsx'
import { givenFullLife } from './full-life.ts'
import { DUTIES } from './person-duties.ts'
import { givenNoErasure, givenTraces, MARK } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)

const LIMITS = { mostEntries: 100, mostBytes: 10_000_000 }

/** Tables that still hold a word, whatever the column: text, list or document. */
async function tablesHolding(word: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(house.db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(name)} as line
      where line::text ilike ${`%${word}%`}`.execute(house.db)
    if ((rows[0]?.count ?? 0) > 0) found.push(name)
  }
  return found
}

/** Every text of a person's rows that carries the mark, whatever the table and the column. */
async function wordsOf(personId: string): Promise<string[]> {
  const words: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string' && value.includes(MARK)) words.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  for (const name of Object.keys(await countRowsOf(house.db, personId))) {
    const owner = sql.ref(name === 'person' ? 'id' : 'person_id')
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(line) as row from ${sql.table(name)} as line where ${owner} = ${personId}`.execute(
      house.db,
    )
    rows.forEach(gather)
  }
  return words
}

async function copyOf(name: string): Promise<Uint8Array> {
  const response = await door.get('/mon-espace/mes-donnees.zip', { as: name })
  expect(response.headers.get('content-disposition')).toContain('mes-donnees-sillage.zip')
  expect(response.headers.get('cache-control')).toBe('no-store')
  return new Uint8Array(await response.arrayBuffer())
}

function dataIn(zip: Uint8Array): Record<string, unknown> {
  const file = readZip(zip, (name) => name === 'donnees.json', LIMITS).get('donnees.json')
  return JSON.parse(Buffer.from(file ?? []).toString())
}

function formWith(zip: Uint8Array, name = 'mes-donnees-sillage.zip'): FormData {
  const form = new FormData()
  form.set('copie', new File([new Uint8Array(zip)], name))
  return form
}

const IN = '/mon-espace/reprendre-mes-donnees'

describe('a copy of everything', () => {
  it('holds a page to read, the card to print, the data and how to read them', async () => {
    await givenFullLife(house, 'lina')
    const space = await (await door.get('/mon-espace/mes-donnees', { as: 'lina' })).text()
    expect(space).toContain('href="/mon-espace/mes-donnees.zip"')
    const zip = await copyOf('lina')
    const files = readZip(zip, () => true, LIMITS)
    expect([...files.keys()]).toEqual([
      'LISEZ-MOI.txt',
      'portrait.html',
      'portrait.pdf',
      'donnees.json',
      'donnees.schema.json',
      ...Array(3).fill(expect.stringMatching(/^fichiers\/keepsakes\/photos\/.*\.webp$/)),
      ...Array(2).fill(expect.stringMatching(/^fichiers\/keepsakes\/voix\/.*\.(webm|ogg)$/)),
      expect.stringMatching(/^fichiers\/recommendations\/mots\/.*\.webm$/),
      expect.stringMatching(/^fichiers\/brought-badges\/.*\.json$/),
      ...Array(2).fill(expect.stringMatching(/^fichiers\/applications\/demandes\/.*\.webp$/)),
    ])
    const text = (name: string) => Buffer.from(files.get(name) ?? []).toString()
    expect(text('LISEZ-MOI.txt')).toContain('copiées le 21 novembre 2026')
    expect(text('portrait.html')).toContain(`Le marché ${MARK}`)
    expect(text('portrait.pdf').slice(0, 5)).toBe('%PDF-')
    expect(JSON.parse(text('donnees.schema.json'))).toMatchObject({ type: 'object' })
    const areas = new Set(
      (await readTableMap(house.db)).flatMap(({ isPersonal, owner }) => (isPersonal ? owner : [])),
    )
    areas.delete('platform')
    expect(Object.keys(dataIn(zip))).toEqual(expect.arrayContaining([...areas]))
    for (const word of ['Le déménagement', 'Brouillon', 'organiser', 'nature', 'D1106', 'Trop tôt'])
      expect(text('donnees.json')).toContain(word)
    expect((await door.get('/mon-espace/mes-donnees.zip')).status).toBe(401)
    expect((await door.get('/mon-espace/mes-donnees.json', { as: 'lina' })).status).toBe(200)
  })
  it('holds every word the person wrote, in whatever table it lies', async () => {
    const { personId } = await givenFullLife(house, 'lina')
    await givenTraces(house, 'lina', personId, MARK)
    const words = await wordsOf(personId)
    expect(words.length).toBeGreaterThan(20)
    const data = JSON.stringify(dataIn(await copyOf('lina')))
    for (const word of words) expect(data).toContain(JSON.stringify(word))
  })
  it('is asked of every area that keeps something about a person', async () => {
    const owners = (await readTableMap(house.db)).flatMap(({ isPersonal, owner }) =>
      isPersonal && owner !== 'platform' ? owner : [],
    )
    expect(DUTIES.map(({ area }) => area).toSorted()).toEqual([...new Set(owners)].toSorted())
    const quiet = DUTIES.filter(({ takeIn, join }) => !takeIn || !join).map(({ area }) => area)
    // A card is printed by somebody of the place; an account with one is never gathered; the account that stays is whole; what
    // somebody else signed does not travel, an address shows from where it was made, a badge lives where it was written, and
    // what was sent is read there.
    const links = ['cv-invitations', 'cv-links']
    const signed = ['badges', 'endorsements', 'awards', 'applications']
    expect(quiet).toEqual(['accounts', 'professionals', 'recommendations', ...links, ...signed])
  })
  it('does not touch the space it came from when it is opened beside it', async () => {
    const lina = await givenFullLife(house, 'lina')
    const zip = await copyOf('lina')
    const before = await countRowsOf(house.db, lina.personId)
    const omar = await givenPerson(house, 'omar')
    expect((await door.send(IN, formWith(zip), { as: 'omar' })).status).toBe(303)
    expect(await countRowsOf(house.db, lina.personId)).toEqual(before)
    expect(await countRowsOf(house.db, omar.personId)).toMatchObject({ experience: 3 })
    const twice = await door.send(IN, formWith(zip), { as: 'omar' })
    expect([twice.status, await twice.text()]).toEqual([
      409,
      expect.stringContaining('n’est pas vide'),
    ])
  })
})

describe('being erased', () => {
  it('waits seven days, hides at once, and may be taken back', async () => {
    const { personId } = await givenFullLife(house, 'lina')
    await givenNoErasure(house, personId)
    const page = `/pro/personnes/${personId}`
    expect((await door.get(page, { as: 'nadia' })).status).toBe(200)
    const asked = await door.post('/mon-espace/effacer', { when: 'later' }, { as: 'lina' })
    expect(asked.headers.get('location')).toBe('/mon-espace/effacement')
    expect((await door.get(page, { as: 'nadia' })).status).toBe(404)
    const waiting = await (await door.get('/mon-espace/effacement', { as: 'lina' })).text()
    for (const sentence of ['Tout sera effacé le 28 novembre 2026', 'changé d’avis', 'Expériences'])
      expect(waiting).toContain(sentence)
    const back = await door.post('/mon-espace/effacement', {}, { as: 'lina' })
    expect(back.headers.get('location')).toBe('/mon-espace')
    expect((await door.get('/mon-espace/effacement', { as: 'lina' })).status).toBe(303)
    expect(await tablesHolding(MARK)).toContain('experience')
  })
  it('leaves no row, no word, nobody else touched, and a receipt that names nobody', async () => {
    const lina = await givenFullLife(house, 'lina')
    await givenTraces(house, 'lina', lina.personId, MARK)
    const full = await countRowsOf(house.db, lina.personId)
    const personal = (await readTableMap(house.db)).filter(
      ({ isPersonal, owner }) => isPersonal && owner !== 'platform',
    )
    expect(Object.keys(full).toSorted()).toEqual(personal.map(({ name }) => name))
    await givenNoErasure(house, lina.personId)
    await givenPerson(house, 'omar')
    const cookie = `session=${lina.token}`
    const response = await door.post('/mon-espace/effacer', { when: 'now' }, { cookie })
    const location = response.headers.get('location') ?? ''
    expect(location).toMatch(/^\/recu-d-effacement#[0-9A-Z]{10}$/)
    expect(response.headers.get('set-cookie')).toMatch(/session=;[^,]*Max-Age=0/)
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(await countRowsOf(house.db, lina.personId)).toEqual({})
    for (const word of [MARK, lina.personId, 'Le déménagement'])
      expect(await tablesHolding(word)).toEqual([])
    expect((await door.get('/mon-espace', { cookie })).status).toBe(401)
    for await (const { address } of house.ctx('visitor').files.all())
      expect(address).not.toContain(lina.personId)
    expect((await door.get('/mon-espace', { as: 'omar' })).status).toBe(200)
    const code = location.split('#')[1] ?? ''
    const found = await door.post('/recu-d-effacement', { code: code.toLowerCase() })
    const receipt = await door.get(found.headers.get('location') ?? '')
    const html = await receipt.text()
    for (const word of ['est effacé depuis le 21 novembre 2026', 'sillage-2026-11', 'Expériences'])
      expect(html).toContain(word)
    expect(html).not.toContain(lina.personId)
    const file = await door.get(`${found.headers.get('location')}/recu.json`)
    const { audit, tables, files } = await file.json()
    expect(files).toBe(9)
    expect(tables).toMatchObject({ experience: 3, person: 1, photo: 3, memo: 2 })
    const { rows } = await sql<{ kind: string }>`
      select kind from audit_line where place = ${audit.place} and hash = ${audit.hash}`.execute(
      house.db,
    )
    expect(rows).toEqual([{ kind: 'person.erased' }])
    expect(await verifyAudit(house.db)).toMatchObject({ isWhole: true })
  })
  it('gives a receipt only to whoever holds its code', async () => {
    for (const code of ['', 'x', 'K7PD2M4Q9T', '🙂']) {
      expect([401, 422]).toContain((await door.post('/recu-d-effacement', { code })).status)
    }
    const nowhere = '/recu-d-effacement/019a0000-0000-7000-8000-000000000000'
    expect((await door.get(nowhere)).status).toBe(404)
    expect((await door.get(`${nowhere}/recu.json`)).status).toBe(404)
  })
  it('asks when, and refuses anything else', async () => {
    const { personId } = await givenPerson(house, 'omar')
    for (const fields of [{}, { when: 'never' }])
      expect((await door.post('/mon-espace/effacer', fields, { as: 'omar' })).status).toBe(422)
    expect(await countRowsOf(house.db, personId)).toMatchObject({ person: 1 })
  })
})
