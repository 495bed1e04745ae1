import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../db.ts'
import { type Embedded, startEmbedded } from './embedded-database.ts'

let embedded: Embedded
let connection: Connection

/** Making a new embedded database takes seconds, more on a busy machine. */
const A_WHILE = 180_000

beforeAll(async () => {
  embedded = await startEmbedded({ root: process.cwd(), folder: undefined })
  connection = connect({ socketFolder: embedded.socketFolder }, 6)
}, A_WHILE)
afterAll(async () => {
  await connection.close()
  await embedded.stop()
})

/** Long enough to travel in many pieces. */
const LONG = 'x'.repeat(900_000)

describe('sharing the embedded database', () => {
  it('never mixes the statements of people who ask at the same time', async () => {
    const asks = Array.from({ length: 60 }, (_, turn) => {
      if (turn % 6 === 0) {
        return sql<{
          answer: string
        }>`select length(${LONG}::text)::text || ${`:${turn}`}::text as answer`.execute(
          connection.db,
        )
      }
      return sql<{ answer: string }>`select ${turn}::int::text || ${'!'}::text as answer`.execute(
        connection.db,
      )
    })
    const answers = (await Promise.all(asks)).map(({ rows }) => rows[0]?.answer)
    expect(answers).toEqual(
      answers.map((_, turn) => (turn % 6 === 0 ? `900000:${turn}` : `${turn}!`)),
    )
  })

  it('lets nobody in between the steps of a transaction', async () => {
    await sql`create table purse (owner text primary key, coins integer not null)`.execute(
      connection.db,
    )
    await sql`insert into purse values ('lina', 0)`.execute(connection.db)
    const add = () =>
      connection.db.transaction().execute(async (trx) => {
        const { rows } = await sql<{
          coins: number
        }>`select coins from purse where owner = ${'lina'}`.execute(trx)
        await sql`update purse set coins = ${(rows[0]?.coins ?? 0) + 1} where owner = ${'lina'}`.execute(
          trx,
        )
      })
    await Promise.all(Array.from({ length: 12 }, add))
    const { rows } = await sql<{ coins: number }>`select coins from purse`.execute(connection.db)
    expect(rows).toEqual([{ coins: 12 }])
  })

  it('goes on after a refused statement, and forgets what a client left unfinished', async () => {
    await expect(sql`select 1 / ${0}::int`.execute(connection.db)).rejects.toMatchObject({
      code: '22012',
    })
    const gone = connect({ socketFolder: embedded.socketFolder }, 1)
    const client = await gone.pool.connect()
    await client.query('begin')
    await client.query("insert into purse values ('omar', 1)")
    client.release(true)
    await gone.close()
    const { rows } = await sql<{ owner: string }>`select owner from purse order by owner`.execute(
      connection.db,
    )
    expect(rows).toEqual([{ owner: 'lina' }])
  })
})
