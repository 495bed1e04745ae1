import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { migrate, readMigrations } from './migrate.ts'
import { openTestDatabase } from './testing-database.ts'

const config = readConfig({})

describe('migrations', () => {
  it('are applied once, and refuse to be edited afterwards', async () => {
    const { connection, stop } = await openTestDatabase(config)
    const migrations = readMigrations(config.root)
    expect(await migrate(connection.db, migrations)).toEqual([])
    const edited = migrations.map((one) => ({ ...one, checksum: 'changed' }))
    await expect(migrate(connection.db, edited)).rejects.toThrow(/a été modifiée/)
    await stop()
  })
  it('leave nothing behind when one fails', async () => {
    const { connection, stop } = await openTestDatabase(config)
    const broken = {
      name: '9999-broken.sql',
      checksum: 'x',
      text: 'create table half (a int); select nonsense;',
    }
    await expect(migrate(connection.db, [...readMigrations(config.root), broken])).rejects.toThrow()
    const { rows } = await sql`select 1 from pg_tables where tablename = 'half'`.execute(
      connection.db,
    )
    expect(rows).toEqual([])
    await stop()
  })
})
