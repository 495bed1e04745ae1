import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { givenPerson } from '../../../areas/accounts/server/testing.ts'
import {
  keepTombstones,
  TOMBSTONES,
} from '../../../areas/consent/server/erasure/keep-tombstones.ts'
import { BadTombstones } from '../../../areas/consent/tombstone.ts'
import { verifyAudit } from '../../../platform/server/audit/audit.ts'
import { countRowsOf } from '../../../platform/server/table-map.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { erasuresCommand } from '../../cli/erasures-command.ts'
import { commanding } from '../../cli/testing.ts'
import { openDoor } from '../../server/testing.tsx'
import { givenFullLife } from '../full-life.ts'
import { givenNoErasure } from '../testing.ts'
import { replayErasures } from './replay-erasures.ts'

const house = givenHouse()
const door = openDoor(house)
const list = () => join(house.config.folder, TOMBSTONES)
afterEach(() => rmSync(list(), { force: true }))

const replay = () => house.as('visitor', replayErasures, {})

/** Lina is erased after the backup of the night; then the database is put back as it was that night. */
async function givenRestored(): Promise<{ lina: string; omar: string; code: string }> {
  const { personId: lina } = await givenFullLife(house, 'lina')
  await givenNoErasure(house, lina)
  const { personId: omar } = await givenPerson(house, 'omar')
  await sql`savepoint backup_of_the_night`.execute(house.db)
  const gone = await door.post('/mon-espace/effacer', { when: 'now' }, { as: 'lina' })
  expect(await countRowsOf(house.db, lina)).toEqual({})
  await house.as('visitor', keepTombstones, {})
  await sql`rollback to savepoint backup_of_the_night`.execute(house.db)
  expect(await countRowsOf(house.db, lina)).toMatchObject({ person: 1, experience: 3, cv: 2 })
  return { lina, omar, code: gone.headers.get('location')?.split('#')[1] ?? '' }
}

describe('putting an older backup back', () => {
  it('brings back nobody who was erased since, and touches nobody else', {
    timeout: 60_000,
  }, async () => {
    const { lina, omar, code } = await givenRestored()
    const others = await countRowsOf(house.db, omar)
    expect(await replay()).toBe(1)
    expect(await countRowsOf(house.db, lina)).toEqual({})
    expect(await countRowsOf(house.db, omar)).toEqual(others)
    for await (const { address } of house.ctx('visitor').files.all())
      expect(address).not.toContain(lina)
    const found = await door.post('/recu-d-effacement', { code })
    expect(found.status).toBe(303)
    const receipt = await (await door.get(found.headers.get('location') ?? '')).text()
    expect(receipt).toContain('est effacé depuis')
    const { rows } =
      await sql`select facts ->> 'why' as why from audit_line where kind = 'person.erased'`.execute(
        house.db,
      )
    expect(rows).toEqual([{ why: 'restored' }])
    expect(await verifyAudit(house.db)).toMatchObject({ isWhole: true })
    expect(await replay()).toBe(0)
  })
  it('knows them by a list that names nobody', { timeout: 60_000 }, async () => {
    const { lina } = await givenRestored()
    const text = readFileSync(list(), 'utf8')
    expect(text.trim().split('\n')).toHaveLength(1)
    for (const word of [lina, 'lina', 'Zygomatique']) expect(text).not.toContain(word)
    expect(Object.keys(JSON.parse(text)).toSorted()).toEqual([
      'askedAt',
      'codeHash',
      'erasedAt',
      'pseudonym',
      'receipt',
    ])
  })
  it('takes a list that was kept elsewhere, by the command line', { timeout: 60_000 }, async () => {
    const { lina } = await givenRestored()
    const elsewhere = mkdtempSync(join(tmpdir(), 'list-'))
    const kept = join(elsewhere, 'kept.jsonl')
    const said = await commanding(house, erasuresCommand, ['list'])
    writeFileSync(kept, said.out)
    rmSync(list())
    const none = await commanding(house, erasuresCommand, ['replay'])
    expect([none.code, none.out]).toEqual([0, expect.stringContaining('Personne')])
    const done = await commanding(house, erasuresCommand, ['replay', kept])
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('refaits : 1')])
    expect(await countRowsOf(house.db, lina)).toEqual({})
    rmSync(elsewhere, { recursive: true })
    expect((await commanding(house, erasuresCommand, ['replay', kept])).code).toBe(2)
    expect((await commanding(house, erasuresCommand, ['forget'])).code).toBe(2)
  })
  it('refuses a list cut short rather than forgetting somebody in it', async () => {
    await givenPerson(house, 'omar')
    writeFileSync(list(), '{"receipt":')
    await expect(replay()).rejects.toThrow(BadTombstones)
  })
  it('keeps the list as long as receipts, no longer', async () => {
    await givenPerson(house, 'omar')
    await door.post('/mon-espace/effacer', { when: 'now' }, { as: 'omar' })
    expect(await house.as('visitor', keepTombstones, {})).toHaveLength(1)
    house.now = new Date('2027-12-22T09:00:00Z')
    expect(await house.as('visitor', keepTombstones, {})).toEqual([])
    expect(readFileSync(list(), 'utf8')).toBe('')
  })
})
