import { type Generated, sql } from 'kysely'
import type { Context } from './context.ts'
import type { Db } from './db.ts'

/** What happened, by ids and codes: `recommendations.accepted`. */
export type Happened = { name: string; facts: Record<string, string | number> }

type EventRow = {
  id: Generated<number>
  name: string
  facts: Record<string, string | number>
  at: Date
}

declare module './db.ts' {
  interface Tables {
    event: EventRow
  }
}

/** Says that something happened, in the transaction that did it: others hear of it after the commit, or never. */
export async function emit(
  ctx: Pick<Context, 'db' | 'now'>,
  name: string,
  facts: Happened['facts'],
): Promise<void> {
  const told = sql<EventRow['facts']>`${JSON.stringify(facts)}::jsonb`
  await ctx.db.insertInto('event').values({ name, facts: told, at: ctx.now }).execute()
}

/** Takes the oldest event after a place for the rest of the transaction; gone with the commit of whoever hears of it. */
export async function takeEvent(
  db: Db,
  after: number,
): Promise<(Happened & { id: number }) | undefined> {
  const { rows } = await sql<Happened & { id: number }>`
    delete from event where id = (select id from event where id > ${after} order by id limit 1 for update skip locked)
    returning id, name, facts`.execute(db)
  return rows[0]
}
