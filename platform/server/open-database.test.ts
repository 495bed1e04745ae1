import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { FolderTaken } from './embedded/folder-lock.ts'
import { type OpenDatabase, openDatabase, openDatabaseBeside } from './open-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'sillage-beside-'))
const config = readConfig({ SILLAGE_DATA: folder })
let running: OpenDatabase

/** Making a new embedded database takes seconds, more on a busy machine. */
const A_WHILE = 180_000

beforeAll(async () => {
  running = await openDatabase(config)
}, A_WHILE)
afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('working on the embedded database while the server runs', () => {
  it('refuses a second server', async () => {
    await expect(openDatabase(config)).rejects.toBeInstanceOf(FolderTaken)
  })

  it('lets a command in beside the server, and the server goes on after it', async () => {
    const command = await openDatabaseBeside(config)
    await sql`create table note (text text)`.execute(command.db)
    await sql`insert into note values (${'vu'})`.execute(command.db)
    await command.close()
    const { rows } = await sql`select text from note`.execute(running.db)
    expect(rows).toEqual([{ text: 'vu' }])
  })
})
