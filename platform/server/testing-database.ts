import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Config, testDatabaseUrl } from './config.ts'
import { type Connection, connect, type Db } from './db.ts'
import { startEmbedded } from './embedded/embedded-database.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'

/** A database of its own for one test file, with every migration applied, on whichever PostgreSQL is under test. */
export async function openTestDatabase(
  config: Config,
): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const migrations = readMigrations(config.root)
  const url = testDatabaseUrl()
  return url ? openOnServer(url, migrations) : openEmbedded(config.root, migrations)
}

/**
 * A database for a house, which leaves it as it found it. The embedded one takes two seconds to start and knows its plans
 * by heart after a while: a worker starts one, and lends it to the next house.
 */
export async function lendTestDatabase(config: Config): ReturnType<typeof openTestDatabase> {
  if (testDatabaseUrl()) return openTestDatabase(config)
  const { connection, empty } = free.pop() ?? (await openToLend(config))
  return {
    connection,
    stop: async () => {
      // What was taken back still lies in the tables, and slows down who reads them.
      if ((await bytesOf(connection.db)) > empty + MUCH) await sql`vacuum`.execute(connection.db)
      free.push({ connection, empty })
    },
  }
}

/** Databases that wait for a house, with the bytes they had when they were new. */
const free: { connection: Connection; empty: number }[] = []

async function openToLend(config: Config) {
  const { connection } = await openTestDatabase(config)
  return { connection, empty: await bytesOf(connection.db) }
}

const MUCH = 8 * 1024 * 1024

async function bytesOf(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select pg_database_size(current_database()) as bytes`.execute(db)
  return rows[0]?.bytes ?? 0
}

async function openEmbedded(root: string, migrations: Migration[]) {
  const image = await migratedImage(root, migrations)
  const embedded = await startEmbedded({ root, folder: undefined, image })
  const connection = connect({ socketFolder: embedded.socketFolder }, 4)
  return {
    connection,
    stop: async () => {
      await connection.close()
      await embedded.stop()
    },
  }
}

/** Migrates once, keeps the gzipped folder, starts every other test file from it. */
async function migratedImage(root: string, migrations: Migration[]): Promise<string> {
  const folder = join(root, 'node_modules/.cache/sillage')
  const image = join(folder, `${fingerprint(migrations)}.tgz`)
  if (existsSync(image)) return image
  mkdirSync(folder, { recursive: true })
  const embedded = await startEmbedded({ root, folder: undefined })
  const connection = connect({ socketFolder: embedded.socketFolder }, 1)
  await migrate(connection.db, migrations)
  await connection.close()
  const draft = `${image}.${process.pid}`
  writeFileSync(draft, Buffer.from(await embedded.image()))
  renameSync(draft, image)
  await embedded.stop()
  return image
}

async function openOnServer(url: string, migrations: Migration[]) {
  const template = `sillage_test_${fingerprint(migrations)}`
  const mine = `${template}_${randomBytes(6).toString('hex')}`
  const admin = connect({ url }, 1)
  await admin.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(727274)`.execute(trx) // one file at a time makes the template
    const there = await sql`select 1 from pg_database where datname = ${template}`.execute(trx)
    if (there.rows.length === 0) await makeTemplate(url, template, migrations)
    await cloneTemplate(url, template, mine)
  })
  const connection = connect({ url: withDatabase(url, mine) }, 6)
  return {
    connection,
    stop: async () => {
      await connection.close()
      await sql`drop database if exists ${sql.id(mine)}`.execute(admin.db)
      await admin.close()
    },
  }
}

/** create database cannot run inside a transaction, so a second connection does it while the first holds the lock. */
async function makeTemplate(url: string, template: string, migrations: Migration[]): Promise<void> {
  const draft = `${template}_draft`
  const admin = connect({ url }, 1)
  await sql`drop database if exists ${sql.id(draft)}`.execute(admin.db)
  await sql`create database ${sql.id(draft)}`.execute(admin.db)
  const connection = connect({ url: withDatabase(url, draft) }, 1)
  await migrate(connection.db, migrations)
  await connection.close()
  await sql`alter database ${sql.id(draft)} rename to ${sql.id(template)}`.execute(admin.db)
  await admin.close()
}

async function cloneTemplate(url: string, template: string, name: string): Promise<void> {
  const admin = connect({ url }, 1)
  await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(admin.db)
  await admin.close()
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

function fingerprint(migrations: Migration[]): string {
  const hash = createHash('sha256')
  for (const { checksum } of migrations) hash.update(checksum)
  return hash.digest('hex').slice(0, 12)
}
