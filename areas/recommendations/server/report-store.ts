import type { Generated } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Report } from '../report.ts'

declare module '../../../platform/server/db.ts' {
  interface Tables {
    recommendation_report: {
      id: string
      recommendation_id: string
      person_id: string
      reason: Report['reason']
      words: string | null
      at: Date
      handled_at: Generated<Date | null>
      handled_how: Generated<'closed' | 'left' | null>
    }
    closed_mail_box: { mail_hash: string; at: Date }
  }
}

export async function insertReport(db: Db, report: Report): Promise<void> {
  await db
    .insertInto('recommendation_report')
    .values({
      id: report.id,
      recommendation_id: report.recommendationId,
      person_id: report.personId,
      reason: report.reason,
      words: report.words,
      at: report.at,
    })
    .execute()
}

export async function findReportsOn(db: Db, personId: string): Promise<Report[]> {
  const rows = await db
    .selectFrom('recommendation_report')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at')
    .execute()
  return rows.map(reportOf)
}

type Row = { id: string; recommendation_id: string; person_id: string } & Pick<
  Report,
  'reason' | 'words' | 'at'
>

const reportOf = ({ id, recommendation_id, person_id, reason, words, at }: Row): Report => ({
  ...{ id, reason, words, at },
  recommendationId: recommendation_id,
  personId: person_id,
})

/** From now on nobody asks anything of this address. */
export async function closeMailBox(db: Db, mailHash: string, at: Date): Promise<void> {
  await db
    .insertInto('closed_mail_box')
    .values({ mail_hash: mailHash, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function isMailBoxClosed(db: Db, mailHash: string): Promise<boolean> {
  const row = await db
    .selectFrom('closed_mail_box')
    .select('at')
    .where('mail_hash', '=', mailHash)
    .executeTakeFirst()
  return row !== undefined
}

/** Those that nobody has handled yet, the oldest first. */
export async function findUnhandled(db: Db): Promise<Report[]> {
  const rows = await db
    .selectFrom('recommendation_report')
    .selectAll()
    .where('handled_at', 'is', null)
    .orderBy('at')
    .execute()
  return rows.map(reportOf)
}

export async function findReport(db: Db, id: string): Promise<Report | undefined> {
  const row = await db
    .selectFrom('recommendation_report')
    .selectAll()
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && reportOf(row)
}

export async function updateHandled(
  db: Db,
  { id, how, at }: { id: string; how: 'closed' | 'left'; at: Date },
): Promise<void> {
  await db
    .updateTable('recommendation_report')
    .set({ handled_at: at, handled_how: how })
    .where('id', '=', id)
    .execute()
}
