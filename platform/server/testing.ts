import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { uuidV7 } from '../id.ts'
import { readConfig, testDatabaseUrl, type Config } from './config.ts'
import type { Actor, Context, Verb } from './context.ts'
import { type Connection, connect, type Db, inTransaction } from './db.ts'
import { startEmbedded } from './embedded-database.ts'
import { makeContext } from './make-context.ts'
import { migrate, type Migration, readMigrations } from './migrate.ts'
import type { Letter } from './outbox.ts'
import { secretsFrom } from './secrets.ts'

/** A house for tests: a real migrated PostgreSQL, everything rolled back after each test. */
export type House = {
  config: Config
  /** The clock of the house; tests may move it. */
  now: Date
  db: Db
  /** Who answers to which first name; `givenPerson` adds to it. */
  actors: Map<string, Actor>
  as: <Input, Answer>(who: string, verb: Verb<Input, Answer>, input: Input) => Promise<Answer>
  ctx: (who: string) => Context
  letters: () => Promise<Letter[]>
}

const KEY = Buffer.alloc(32, 7)

/** Gives one house to the tests of a file. */
export function givenHouse(): House {
  const config = readConfig({ PUBLIC_URL: 'http://sillage.test' })
  let opened: { connection: Connection; stop: () => Promise<void> } | undefined
  let end: (() => void) | undefined
  let ended: Promise<void> | undefined
  let transaction: Db | undefined
  const house: House = {
    config,
    now: new Date('2026-11-21T09:00:00Z'),
    get db() {
      if (!transaction) throw new Error('The house is open only inside a test')
      return transaction
    },
    actors: new Map(),
    ctx: (who) => {
      const actor: Actor | undefined = who === 'visitor' ? { kind: 'visitor' } : house.actors.get(who)
      if (!actor) throw new Error(`Nobody called ${who} lives in this house yet: use givenPerson()`)
      const newId = () => uuidV7(house.now, randomBytes(10))
      return makeContext({ db: house.db, actor, now: house.now, newId, secrets: secretsFrom(KEY), config })
    },
    as: (who, verb, input) => inTransaction(house.db, (db) => verb({ ...house.ctx(who), db }, input)),
    letters: async () => {
      const rows = await house.db.selectFrom('outbox').select('body').where('kind', '=', 'letter').orderBy('id').execute()
      // Only writeLetter() makes rows of the kind 'letter', and their body is a Letter.
      return rows.map((row) => row.body as Letter)
    },
  }
  beforeAll(async () => {
    opened = await openTestDatabase(config)
  })
  beforeEach(async () => {
    const ready = Promise.withResolvers<Db>()
    const closing = Promise.withResolvers<void>()
    end = () => closing.reject(new RolledBack())
    ended = opened?.connection.db.transaction().execute(async (trx) => {
      ready.resolve(trx)
      await closing.promise
    }).catch((problem) => {
      if (!(problem instanceof RolledBack)) throw problem
    })
    transaction = await ready.promise
    house.actors.clear()
    house.now = new Date('2026-11-21T09:00:00Z')
  })
  afterEach(async () => {
    end?.()
    await ended
    transaction = undefined
  })
  afterAll(async () => opened?.stop())
  return house
}

class RolledBack extends Error {}

/** A database of its own for one test file, with every migration applied, on whichever PostgreSQL is under test. */
export async function openTestDatabase(config: Config): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const migrations = readMigrations(config.root)
  const url = testDatabaseUrl()
  return url ? openOnServer(url, migrations) : openEmbedded(config.root, migrations)
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
