import { type Generated, sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'

type ReportRow = {
  id: string
  link_id: string
  person_id: string
  reason: string
  words: string | null
  at: Date
  handled_at: Generated<Date | null>
  handled_how: Generated<'closed' | 'left' | null>
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    collection_report: ReportRow
  }
}

export async function insertReport(
  db: Db,
  report: Omit<ReportRow, 'handled_at' | 'handled_how'>,
): Promise<void> {
  await db.insertInto('collection_report').values(report).execute()
}

export async function countReports(db: Db, linkId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from collection_report where link_id = ${linkId} and at > ${since}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

export async function findReportsOn(
  db: Db,
  personId: string,
): Promise<Pick<ReportRow, 'reason' | 'at'>[]> {
  return db
    .selectFrom('collection_report')
    .select(['reason', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at')
    .execute()
}

/** What somebody says is wrong with what a link shows. */
export type Report = {
  id: string
  linkId: string
  personId: string
  reason: string
  words: string | null
  at: Date
}

/** Those that nobody has handled yet, the oldest first. */
export async function findUnhandled(db: Db): Promise<Report[]> {
  const { rows } = await sql<Report>`
    select id, link_id as "linkId", person_id as "personId", reason, words, at from collection_report
    where handled_at is null order by at, id`.execute(db)
  return rows
}

export async function findReport(db: Db, id: string): Promise<Report | undefined> {
  const { rows } = await sql<Report>`
    select id, link_id as "linkId", person_id as "personId", reason, words, at from collection_report
    where handled_at is null and id = ${id} for update`.execute(db)
  return rows[0]
}

/** One report, or all that wait on one link. */
export async function updateHandled(
  db: Db,
  which: { id: string } | { linkId: string },
  { how, at }: { how: 'closed' | 'left'; at: Date },
): Promise<void> {
  await db
    .updateTable('collection_report')
    .set({ handled_at: at, handled_how: how })
    .where('handled_at', 'is', null)
    .where((eb) => ('id' in which ? eb('id', '=', which.id) : eb('link_id', '=', which.linkId)))
    .execute()
}
