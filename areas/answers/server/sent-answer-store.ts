import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

type SentAnswerRow = {
  person_id: string
  key: string
  print: string
  path: string
  sealed_going: string | null
  at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    sent_answer: SentAnswerRow
  }
}

export type SentAnswer = { personId: string; key: string; print: string; path: string; at: Date }

/** Answers to one question wait for each other: the second one sees what the first one said. */
export async function lockQuestion(db: Db, personId: string, path: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${personId} ${path}`}, 13))`.execute(
    db,
  )
}

/**
 * Writes the key down, or writes the new answer over an earlier one of the same key. Whoever comes with the same key at the
 * same time waits here. Answers "done" when the same answer is there already.
 */
export async function upsertSentAnswer(
  db: Db,
  { personId, key, print, path, at }: SentAnswer,
): Promise<'first' | 'changed' | 'done'> {
  const { rows } = await sql<{ is_first: boolean }>`
    insert into sent_answer as known (person_id, key, print, path, at)
    values (${personId}, ${key}, ${print}, ${path}, ${at})
    on conflict (person_id, key) do update
      set print = excluded.print, path = excluded.path, at = excluded.at, sealed_going = null
      where known.print <> excluded.print
    returning (xmax = 0) as is_first`.execute(db)
  const row = rows[0]
  if (!row) return 'done'
  return row.is_first ? 'first' : 'changed'
}

export async function updateGoing(
  db: Db,
  personId: string,
  key: string,
  sealedGoing: string,
): Promise<void> {
  await db
    .updateTable('sent_answer')
    .set({ sealed_going: sealedGoing })
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .execute()
}

/** Where this very answer led. */
export async function findGoing(
  db: Db,
  personId: string,
  key: string,
  print: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('sent_answer')
    .select('sealed_going')
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .where('print', '=', print)
    .executeTakeFirst()
  return row?.sealed_going ?? undefined
}

/** When this person last answered at this address, with any other key. */
export async function findLastSentAt(
  db: Db,
  { personId, path, key }: Pick<SentAnswer, 'personId' | 'path' | 'key'>,
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('sent_answer')
    .select('at')
    .where('person_id', '=', personId)
    .where('path', '=', path)
    .where('key', '<>', key)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

export async function findSentAnswers(
  db: Db,
  personId: string,
): Promise<{ path: string; at: Date }[]> {
  return db
    .selectFrom('sent_answer')
    .select(['path', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .execute()
}

export async function deleteSentAnswer(db: Db, personId: string, key: string): Promise<void> {
  await db
    .deleteFrom('sent_answer')
    .where('person_id', '=', personId)
    .where('key', '=', key)
    .execute()
}

export async function deleteSentBefore(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('sent_answer').where('at', '<=', before).execute()
}

export async function deleteSentAnswersOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('sent_answer').where('person_id', '=', personId).execute()
}
