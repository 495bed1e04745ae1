import type { Db } from '../../../../platform/server/db.ts'
import type { LearnerRecord } from '../../learner-record.ts'

type RecordRow = {
  id: string
  person_id: string
  part: number
  badges: number
  credential: string
  made_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    learner_record: RecordRow
  }
}

/** What was made for a person, in its order. */
export async function findRecords(db: Db, personId: string): Promise<LearnerRecord[]> {
  const rows = await db
    .selectFrom('learner_record')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('part')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    part: row.part,
    badges: row.badges,
    credential: row.credential,
    madeAt: row.made_at,
  }))
}

export async function insertRecord(db: Db, one: LearnerRecord): Promise<void> {
  const { id, part, badges, credential } = one
  await db
    .insertInto('learner_record')
    .values({ id, person_id: one.personId, part, badges, credential, made_at: one.madeAt })
    .execute()
}

export async function deleteRecordsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('learner_record').where('person_id', '=', personId).execute()
}

export async function deleteOldRecords(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('learner_record').where('made_at', '<=', before).execute()
}
