import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { answers, type Choice, EVERYTHING, filters } from '../choice.ts'
import type { Opinion } from '../opinion.ts'

type OccupationOpinionRow = {
  person_id: string
  occupation_code: string
  kind: Opinion['kind']
  reason: Opinion['reason']
  words: string | null
  note: string | null
  at: Date
  removed_at: Date | null
}
type OccupationChoiceRow = {
  person_id: string
  experiences_out: string[]
  interests_out: string[]
  filters: unknown
  answers: unknown
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    occupation_opinion: OccupationOpinionRow
    occupation_choice: OccupationChoiceRow
  }
}

type Kept = Opinion & { removedAt: Date | null }

/** All opinions of a person, the last one first; what waits in the bin is not an opinion any more. */
export async function findOpinions(db: Db, personId: string): Promise<Opinion[]> {
  const kept = await findOpinionsAndBin(db, personId)
  return kept.flatMap(({ removedAt, ...opinion }) => (removedAt ? [] : opinion))
}

/** The same, with what waits in the bin and since when. */
export async function findOpinionsAndBin(db: Db, personId: string): Promise<Kept[]> {
  return db
    .selectFrom('occupation_opinion')
    .select(['occupation_code as occupation', 'kind', 'reason', 'words', 'note', 'at'])
    .select('removed_at as removedAt')
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('occupation_code')
    .execute()
}

/** Without a note, the one that is there stays: a "not for me" said by mistake does not lose the person's words. */
export async function upsertOpinion(
  db: Db,
  personId: string,
  opinion: Omit<Opinion, 'note'> & Partial<Pick<Kept, 'note' | 'removedAt'>>,
): Promise<void> {
  const { occupation, removedAt: removed_at = null, ...said } = opinion
  await db
    .insertInto('occupation_opinion')
    .values({ person_id: personId, occupation_code: occupation, note: null, ...said, removed_at })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'occupation_code']).doUpdateSet({ ...said, removed_at }),
    )
    .execute()
}

/** True when the person keeps that occupation. */
export async function updateNote(
  db: Db,
  personId: string,
  occupation: string,
  note: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('occupation_opinion')
    .set({ note })
    .where('person_id', '=', personId)
    .where('occupation_code', '=', occupation)
    .where('kind', '=', 'favourite')
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts a favourite in the bin (a time) or takes it out (null); false when there is none to move. */
export async function moveFavourite(
  db: Db,
  personId: string,
  occupation: string,
  removedAt: Date | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('occupation_opinion')
    .set({ removed_at: removedAt })
    .where('person_id', '=', personId)
    .where('occupation_code', '=', occupation)
    .where('kind', '=', 'favourite')
    .where('removed_at', removedAt ? 'is' : 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteBinned(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('occupation_opinion')
    .where('removed_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

export async function deleteRefusal(db: Db, personId: string, occupation: string): Promise<void> {
  await db
    .deleteFrom('occupation_opinion')
    .where('person_id', '=', personId)
    .where('occupation_code', '=', occupation)
    .where('kind', '=', 'refused')
    .execute()
}

export async function findChoice(db: Db, personId: string): Promise<Choice> {
  const row = await db
    .selectFrom('occupation_choice')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return EVERYTHING
  return {
    experiencesOut: row.experiences_out,
    interestsOut: row.interests_out,
    // A filter of an older version is forgotten rather than refused: the person only sees more.
    filters: filters.catch(EVERYTHING.filters).parse(row.filters),
    answers: answers.catch(EVERYTHING.answers).parse(row.answers),
  }
}

/** The same, taken for the rest of the transaction, so that two screens sent at once do not undo each other. */
export async function holdChoice(db: Db, personId: string): Promise<Choice> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 6))`.execute(db)
  return findChoice(db, personId)
}

export async function upsertChoice(db: Db, personId: string, choice: Choice): Promise<void> {
  const kept = {
    experiences_out: choice.experiencesOut,
    interests_out: choice.interestsOut,
    filters: JSON.stringify(choice.filters),
    answers: JSON.stringify(choice.answers),
  }
  await db
    .insertInto('occupation_choice')
    .values({ person_id: personId, ...kept })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
    .execute()
}

export async function deleteAllOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('occupation_opinion').where('person_id', '=', personId).execute()
  await db.deleteFrom('occupation_choice').where('person_id', '=', personId).execute()
}
