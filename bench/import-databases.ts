import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { testDatabaseUrl } from '../platform/server/config.ts'
import { type Connection, connect } from '../platform/server/db.ts'
import { startEmbedded } from '../platform/server/embedded/embedded-database.ts'
import { migrate, readMigrations } from '../platform/server/migrate.ts'

/** An empty, migrated database of its own for a bench: on disk, thrown away afterwards. */
export type BenchDatabase = {
  name: string
  url: string
  connection: Connection
  stop: () => Promise<void>
}

/** The embedded database in a folder, as an installation has it. */
export async function embeddedDatabase(root: string): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-bench-'))
  const embedded = await startEmbedded({ root, folder })
  const connection = connect({ socketFolder: embedded.socketFolder }, 4)
  await migrate(connection.db, readMigrations(root))
  return {
    name: 'embedded',
    url: '',
    connection,
    stop: async () => {
      await connection.close()
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A database on the PostgreSQL server of TEST_DATABASE_URL, or on this machine's; nothing when none answers. */
export async function serverDatabase(root: string): Promise<BenchDatabase | undefined> {
  const url = testDatabaseUrl() ?? 'postgres://root@127.0.0.1:5432/test'
  const admin = connect({ url }, 1)
  const name = `sillage_bench_${randomBytes(6).toString('hex')}`
  try {
    await sql`create database ${sql.id(name)}`.execute(admin.db)
  } catch {
    await admin.close()
    return undefined
  }
  const address = new URL(url)
  address.pathname = `/${name}`
  const connection = connect({ url: address.href }, 4)
  await migrate(connection.db, readMigrations(root))
  return {
    name: 'PostgreSQL',
    url: address.href,
    connection,
    stop: async () => {
      await connection.close()
      await sql`drop database if exists ${sql.id(name)}`.execute(admin.db)
      await admin.close()
    },
  }
}

/** Measures on each kind of database in turn, empty, with a folder of its own; says so when no server answers. */
export async function onEachDatabase(
  root: string,
  notes: string[] | undefined,
  measure: (database: BenchDatabase, folder: string) => Promise<void>,
): Promise<void> {
  for (const open of [() => serverDatabase(root), () => embeddedDatabase(root)]) {
    const database = await open()
    if (!database) {
      notes?.push('PostgreSQL did not answer: only the embedded database was measured')
      continue
    }
    const folder = mkdtempSync(join(tmpdir(), 'sillage-bench-'))
    try {
      await measure(database, folder)
    } finally {
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
