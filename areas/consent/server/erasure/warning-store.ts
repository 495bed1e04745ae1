import type { Db } from '../../../../platform/server/db.ts'

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    retention_warning: { person_id: string; days_before: number; warned_at: Date }
  }
}

export type Warning = { daysBefore: number; at: Date }

export async function findWarnings(db: Db, personId: string): Promise<Warning[]> {
  const rows = await db
    .selectFrom('retention_warning')
    .selectAll()
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ days_before, warned_at }) => ({ daysBefore: days_before, at: warned_at }))
}

export async function insertWarning(db: Db, personId: string, warning: Warning): Promise<void> {
  await db
    .insertInto('retention_warning')
    .values({ person_id: personId, days_before: warning.daysBefore, warned_at: warning.at })
    .onConflict((conflict) => conflict.columns(['person_id', 'days_before']).doNothing())
    .execute()
}

/** Answers true when there was one. */
export async function deleteWarningsOf(db: Db, personId: string): Promise<boolean> {
  const answer = await db
    .deleteFrom('retention_warning')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}
