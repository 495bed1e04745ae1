import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig, testDatabaseUrl } from '../config.ts'
import type { Connection } from '../db.ts'
import { openTestDatabase } from '../testing-database.ts'

let house: { connection: Connection; stop: () => Promise<void> }

/** Making a new database takes seconds, more on a busy machine. */
const A_WHILE = 180_000

beforeAll(async () => {
  house = await openTestDatabase(readConfig({}, process.cwd()))
}, A_WHILE)
afterAll(async () => house.stop())

const number = async (turn: number) => {
  const { rows } = await sql<{ n: number }>`select ${turn}::int as n`.execute(house.connection.db)
  return rows[0]?.n
}
const halfOfNothing = () => sql`select 1 / ${0}::int`.execute(house.connection.db)

describe('statements that share connections', () => {
  it('each get their own answer, on a few connections', async () => {
    const turns = Array.from({ length: 200 }, (_, turn) => turn)
    expect(await Promise.all(turns.map(number))).toEqual(turns)
    expect(house.connection.pool.totalCount).toBeLessThanOrEqual(3)
  })
  it('keep their errors to themselves', async () => {
    const [before, wrong, after] = await Promise.allSettled([number(1), halfOfNothing(), number(2)])
    expect(before).toMatchObject({ value: 1 })
    expect(wrong).toMatchObject({ status: 'rejected', reason: { code: '22012' } })
    expect(after).toMatchObject({ value: 2 })
  })
  it('leave a connection to transactions, which keep it until they end', async () => {
    const { db } = house.connection
    const busy = Array.from({ length: 50 }, (_, turn) => number(turn))
    const told = db.transaction().execute(async (trx) => {
      await sql`create temporary table note (word text) on commit drop`.execute(trx)
      await Promise.all([
        sql`insert into note values (${'un'})`.execute(trx),
        sql`insert into note values (${'deux'})`.execute(trx),
      ])
      return (await sql<{ word: string }>`select word from note`.execute(trx)).rows.length
    })
    expect(await told).toBe(2)
    await Promise.all(busy)
    await expect(sql`select word from note`.execute(db)).rejects.toMatchObject({ code: '42P01' })
  })
  it('go on over a new connection when theirs is lost', async () => {
    const { pool } = house.connection
    pool.once('acquire', (client) => client.connection.stream.destroy())
    await expect(number(3)).rejects.toThrow()
    expect(await number(4)).toBe(4)
  })
  it.runIf(testDatabaseUrl())('do not wait behind a heavy one for long', async () => {
    const heavy = sql`select pg_sleep(${3}::float)`.execute(house.connection.db)
    let isOver = false
    void heavy.then(() => {
      isOver = true
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    for (let turn = 0; turn < 20; turn += 1) expect(await number(turn)).toBe(turn)
    expect(isOver).toBe(false)
    await heavy
  })
  it.runIf(testDatabaseUrl())('see a column that was added since they were prepared', async () => {
    const { db } = house.connection
    const all = () => sql`select * from shelf where ${1}::int = 1`.execute(db)
    await sql`create table shelf (a int)`.execute(db)
    await all()
    await all()
    await sql`alter table shelf add column b int default 7`.execute(db)
    await sql`insert into shelf values (${1})`.execute(db)
    expect((await all()).rows).toEqual([{ a: 1, b: 7 }])
    await sql`drop table shelf`.execute(db)
  })
})
