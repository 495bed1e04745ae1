import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Memo, MemoKind } from '../memo.ts'

type MemoRow = {
  id: string
  experience_id: string
  person_id: string
  file: string
  kind: MemoKind
  seconds: number
  transcript: string | null
  recorded_at: Date
  deleted_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    memo: MemoRow
  }
}

function memoOf(row: MemoRow): Memo {
  return {
    id: row.id,
    personId: row.person_id,
    experienceId: row.experience_id,
    file: row.file,
    kind: row.kind,
    seconds: row.seconds,
    transcript: row.transcript,
    recordedAt: row.recorded_at,
  }
}

/** The voice of one story, unless it is in the bin. */
export async function findMemo(
  db: Db,
  personId: string,
  experienceId: string,
): Promise<Memo | undefined> {
  const row = await db
    .selectFrom('memo')
    .selectAll()
    .where('experience_id', '=', experienceId)
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row && memoOf(row)
}

/** Every voice of a person, the bin included. */
export async function findMemosAndBin(
  db: Db,
  personId: string,
): Promise<(Memo & { deletedAt: Date | null })[]> {
  const rows = await db
    .selectFrom('memo')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...memoOf(row), deletedAt: row.deleted_at }))
}

export async function insertMemo(db: Db, memo: Memo, deletedAt: Date | null = null): Promise<void> {
  await db
    .insertInto('memo')
    .values({
      id: memo.id,
      experience_id: memo.experienceId,
      person_id: memo.personId,
      file: memo.file,
      kind: memo.kind,
      seconds: memo.seconds,
      transcript: memo.transcript,
      recorded_at: memo.recordedAt,
      deleted_at: deletedAt,
    })
    .execute()
}

export async function updateTranscript(
  db: Db,
  { id, personId, transcript }: Pick<Memo, 'id' | 'personId' | 'transcript'>,
): Promise<void> {
  await db
    .updateTable('memo')
    .set({ transcript })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteMemosOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('memo').where('person_id', '=', personId).execute()
}

/** The same file, on another shelf. */
export async function updateMemoShelf(db: Db, from: string, into: string): Promise<void> {
  await sql`update memo set file = ${into}::text || substr(file, 37) where person_id = ${from}`.execute(
    db,
  )
}
