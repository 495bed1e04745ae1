import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { uuidV7 } from '../id.ts'
import { type Config, readConfig } from './config.ts'
import type { Actor, Context, Verb } from './context.ts'
import { type Db, inTransaction } from './db.ts'
import { makeContext, withDb } from './make-context.ts'
import type { Letter } from './outbox.ts'
import { secretsFrom } from './secrets.ts'
import { lendTestDatabase } from './testing-database.ts'

/** A house for tests: a real migrated PostgreSQL, everything a test does rolled back after it. */
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

/** Gives one house to the tests of a file, and what `prepare` puts there once, before the first of them. */
export function givenHouse(prepare?: (house: House) => Promise<unknown>): House {
  const folder = join(tmpdir(), `sillage-house-${randomBytes(6).toString('hex')}`)
  const config = readConfig({ PUBLIC_URL: 'http://sillage.test', SILLAGE_DATA: folder })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const rolledBack = openRolledBack(config)
  let prepared: [string, Actor][] = []
  const house: House = {
    config,
    now: MORNING,
    get db() {
      return rolledBack.db()
    },
    actors: new Map(),
    ctx: (who) => {
      const actor: Actor | undefined =
        who === 'visitor' ? { kind: 'visitor' } : house.actors.get(who)
      if (!actor) throw new Error(`Nobody called ${who} lives in this house yet: use givenPerson()`)
      const newId = () => uuidV7(house.now, randomBytes(10))
      const secrets = secretsFrom(KEY)
      return makeContext({ db: house.db, actor, now: house.now, newId, secrets, config })
    },
    as: (who, verb, input) =>
      inTransaction(house.db, (db) => verb(withDb(house.ctx(who), db), input)),
    letters: async () => {
      const rows = await house.db.selectFrom('outbox').select('body').orderBy('id').execute()
      return rows.map((row) => row.body)
    },
  }
  beforeAll(async () => {
    await prepare?.(house)
    prepared = [...house.actors]
  })
  beforeEach(() => {
    house.actors = new Map(prepared)
    house.now = MORNING
  })
  return house
}

const MORNING = new Date('2026-11-21T09:00:00Z')

/** One transaction a file, never committed; each test begins where the one before began. */
function openRolledBack(config: Config): { db: () => Db } {
  let lent: Awaited<ReturnType<typeof lendTestDatabase>> | undefined
  let end: (() => void) | undefined
  let ended: Promise<void> | undefined
  let transaction: Db | undefined
  const db = (): Db => {
    if (!transaction) throw new Error('The house is open only inside a test')
    return transaction
  }
  beforeAll(async () => {
    lent = await lendTestDatabase(config)
    const ready = Promise.withResolvers<Db>()
    const closing = Promise.withResolvers<void>()
    end = () => closing.reject(new RolledBack())
    ended = lent.connection.db
      .transaction()
      .execute(async (trx) => {
        ready.resolve(trx)
        await closing.promise
      })
      .catch((problem) => {
        if (!(problem instanceof RolledBack)) throw problem
      })
    transaction = await ready.promise
  })
  beforeEach(async () => {
    // what is remembered of a database handle must not outlive the test
    transaction = db().withTables()
    await sql`savepoint test`.execute(db())
  })
  afterEach(() => sql`rollback to savepoint test`.execute(db()))
  afterAll(async () => {
    end?.()
    await ended
    transaction = undefined
    await lent?.stop()
  })
  return { db }
}

class RolledBack extends Error {}
