import type { Db } from '../../../../platform/server/db.ts'

export type KeptAnswer = { path: string; sealed: string; keptAt: Date }

/** The last answer that came too late takes the place of an earlier one. */
export async function upsertKeptAnswer(
  db: Db,
  personId: string,
  { path, sealed, keptAt }: KeptAnswer,
): Promise<void> {
  const kept = { path, sealed, kept_at: keptAt }
  await db
    .insertInto('kept_answer')
    .values({ person_id: personId, ...kept })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
    .execute()
}

export async function findKeptAnswer(
  db: Db,
  personId: string,
  after: Date,
): Promise<KeptAnswer | undefined> {
  const row = await db
    .selectFrom('kept_answer')
    .selectAll()
    .where('person_id', '=', personId)
    .where('kept_at', '>', after)
    .executeTakeFirst()
  return row && { path: row.path, sealed: row.sealed, keptAt: row.kept_at }
}

export async function deleteKeptAnswer(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('kept_answer').where('person_id', '=', personId).execute()
}

export async function deleteKeptAnswersBefore(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('kept_answer').where('kept_at', '<=', before).execute()
}
