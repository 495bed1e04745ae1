import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely'
import type pg from 'pg'
import { type Ask, sharedLanes } from './lanes.ts'

type Ways = {
  /** Connections of the pool at most. */
  max: number
  /** True when each client has a session of its own on the server, where prepared statements can keep their names. */
  hasSessions: boolean
}

/** How Kysely's statements reach PostgreSQL: single ones share lanes, a transaction has a connection to itself until it ends. */
export function postgresDriver(pool: pg.Pool, { max, hasSessions }: Ways): Driver {
  const shared = sharedLanes(pool, max, hasSessions ? askPrepared(statementNames()) : ask)
  const own = new WeakMap<DatabaseConnection, pg.PoolClient>()
  const say = async (connection: DatabaseConnection, text: string) => {
    await connection.executeQuery(CompiledQuery.raw(text))
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const connection: DatabaseConnection = {
        executeQuery: (query) => {
          const client = own.get(connection)
          return client ? ask(client, query) : shared(query)
        },
        streamQuery: () => {
          throw new Error('Answers are read whole')
        },
      }
      return connection
    },
    beginTransaction: async (connection) => {
      own.set(connection, await pool.connect())
      await say(connection, 'begin')
    },
    commitTransaction: (connection) => say(connection, 'commit'),
    rollbackTransaction: (connection) => say(connection, 'rollback'),
    releaseConnection: async (connection) => own.get(connection)?.release(),
    destroy: () => pool.end(),
  }
}

const CHANGES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

async function ask(
  client: pg.PoolClient,
  { sql: text, parameters }: CompiledQuery,
  name?: string,
): Promise<QueryResult<never>> {
  const { command, rowCount, rows } = await client.query<never>({
    text,
    values: [...parameters],
    ...(name ? { name } : {}),
  })
  return CHANGES.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0), rows } : { rows }
}

/** A table changed under a prepared statement: "cached plan must not change result type". */
const PLAN_IS_OLD = '0A000'

/** Asks under a name, so that PostgreSQL reads and plans a text once a connection; anew when the plan has aged. */
function askPrepared(nameOf: (query: CompiledQuery) => string | undefined): Ask {
  return async (client, query) => {
    const name = nameOf(query)
    try {
      return await ask(client, query, name)
    } catch (problem) {
      const isOld = problem instanceof Error && 'code' in problem && problem.code === PLAN_IS_OLD
      if (!name || !isOld) throw problem
      return ask(client, query)
    }
  }
}

/** Texts worth keeping prepared: those of the pages, not the long ones an import makes. */
const MOST_NAMED = 300
const LONGEST_NAMED = 2_000

/** The same text keeps its name. */
function statementNames(): (query: CompiledQuery) => string | undefined {
  const names = new Map<string, string>()
  return ({ sql: text, parameters }) => {
    const known = names.get(text)
    if (known) return known
    // Without parameters a text may hold several statements, which cannot be prepared.
    if (parameters.length === 0 || text.length > LONGEST_NAMED || names.size >= MOST_NAMED)
      return undefined
    const name = `s${names.size}`
    names.set(text, name)
    return name
  }
}
