import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { TableGiving } from '../table-giving.ts'

type GivingRow = {
  id: string
  badge_id: string
  organisation_id: string
  made_by: string
  sealed_lines: string | null
  origin: string
  total: number
  done: Generated<number>
  stopped_for: string | null
  made_at: Date
  ended_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    table_giving: GivingRow
  }
}

const givingOf = (row: Selectable<GivingRow>): TableGiving => ({
  id: row.id,
  badgeId: row.badge_id,
  organisationId: row.organisation_id,
  madeBy: row.made_by,
  sealedLines: row.sealed_lines,
  origin: row.origin,
  total: row.total,
  done: row.done,
  stoppedFor: row.stopped_for,
  madeAt: row.made_at,
  endedAt: row.ended_at,
})

export async function insertGiving(db: Db, one: TableGiving): Promise<void> {
  await db
    .insertInto('table_giving')
    .values({
      id: one.id,
      badge_id: one.badgeId,
      organisation_id: one.organisationId,
      made_by: one.madeBy,
      sealed_lines: one.sealedLines,
      origin: one.origin,
      total: one.total,
      stopped_for: null,
      made_at: one.madeAt,
      ended_at: null,
    })
    .execute()
}

export async function findGiving(db: Db, id: string): Promise<TableGiving | undefined> {
  const row = await db
    .selectFrom('table_giving')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && givingOf(row)
}

/** The oldest one that is not over, held until the transaction ends; another worker takes another one. */
export async function takeWaiting(db: Db): Promise<TableGiving | undefined> {
  const row = await db
    .selectFrom('table_giving')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && givingOf(row)
}

export async function updateGiving(db: Db, one: TableGiving): Promise<void> {
  await db
    .updateTable('table_giving')
    .set({
      sealed_lines: one.sealedLines,
      done: one.done,
      stopped_for: one.stoppedFor,
      ended_at: one.endedAt,
    })
    .where('id', '=', one.id)
    .execute()
}

export async function deleteEndedGivings(db: Db, before: Date): Promise<void> {
  await sql`delete from table_giving where ended_at <= ${before}`.execute(db)
}
