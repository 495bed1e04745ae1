import type { Db } from '../../../platform/server/db.ts'

type TwoAnswersRow = { id: string; person_id: string; path: string; sealed: string; at: Date }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    two_answers: TwoAnswersRow
  }
}

export type SealedTwo = { id: string; path: string; sealed: string; at: Date }

export async function insertTwo(db: Db, personId: string, two: SealedTwo): Promise<void> {
  await db
    .insertInto('two_answers')
    .values({ ...two, person_id: personId })
    .execute()
}

/** The oldest first: they are chosen in the order they came. */
export async function findTwos(db: Db, personId: string): Promise<SealedTwo[]> {
  return db
    .selectFrom('two_answers')
    .select(['id', 'path', 'sealed', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** True when it was there. */
export async function deleteTwo(db: Db, personId: string, id: string): Promise<boolean> {
  const answer = await db
    .deleteFrom('two_answers')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}

export async function deleteTwosBefore(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('two_answers').where('at', '<=', before).execute()
}

export async function deleteTwosOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('two_answers').where('person_id', '=', personId).execute()
}

export async function moveTwos(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('two_answers')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}
