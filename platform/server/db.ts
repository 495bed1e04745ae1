import {
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import pg from 'pg'
import { postgresDriver } from './postgres/postgres-driver.ts'

/**
 * Every table of the product. Each store adds its own rows:
 * `declare module '../../../platform/server/db.ts' { interface Tables { person: PersonRow } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by each store
export interface Tables {}

export type Db = Kysely<Tables>

/** int8 and numeric sums come back as numbers, dates without time as text, the same on every PostgreSQL. */
pg.types.setTypeParser(20, Number)
pg.types.setTypeParser(1700, Number)
pg.types.setTypeParser(1082, (text) => text)

export type Connection = { db: Db; pool: pg.Pool; close: () => Promise<void> }

/** Opens a pool on any PostgreSQL: a server's address, or the socket folder of the embedded one. */
export function connect(where: { url: string } | { socketFolder: string }, max = 10): Connection {
  const pool = new pg.Pool({
    ...('url' in where
      ? { connectionString: where.url }
      : { host: where.socketFolder, user: 'postgres', database: 'postgres' }),
    max,
    connectionTimeoutMillis: 5_000,
    pipeline: true,
  })
  // A connection that breaks is replaced; the query under way, or the next one, tells.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => postgresDriver(pool, { max, hasSessions: 'url' in where }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
  const db = new Kysely<Tables>({ dialect })
  return { db, pool, close: () => db.destroy() }
}

/** Runs the work in one transaction, or in a savepoint when one is already open (tests roll everything back). */
export async function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (!db.isTransaction) return db.transaction().execute(work)
  await sql`savepoint door`.execute(db)
  try {
    const answer = await work(db)
    await sql`release savepoint door`.execute(db)
    return answer
  } catch (problem) {
    await sql`rollback to savepoint door`.execute(db)
    throw problem
  }
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
  '08003',
])

/** True when the database cannot be reached for now; the page says so calmly and recovery needs nobody. */
export function isDatabaseAway(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false
  if ('code' in problem && typeof problem.code === 'string' && AWAY.has(problem.code)) return true
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    problem.message,
  )
}

/** True when the database answers within the time of a connection. */
export async function isDatabaseThere(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    return false
  }
}
