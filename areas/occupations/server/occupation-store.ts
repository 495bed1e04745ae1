import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { type Choice, EVERYTHING, filters } from '../choice.ts'
import type { Opinion } from '../opinion.ts'

type OccupationOpinionRow = {
  person_id: string
  occupation_code: string
  kind: Opinion['kind']
  reason: Opinion['reason']
  words: string | null
  at: Date
}
type OccupationChoiceRow = {
  person_id: string
  experiences_out: string[]
  interests_out: string[]
  filters: unknown
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    occupation_opinion: OccupationOpinionRow
    occupation_choice: OccupationChoiceRow
  }
}

/** All opinions of a person, the last one first. */
export async function findOpinions(db: Db, personId: string): Promise<Opinion[]> {
  const rows = await db
    .selectFrom('occupation_opinion')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('occupation_code')
    .execute()
  return rows.map(({ occupation_code, kind, reason, words, at }) => ({
    occupation: occupation_code,
    kind,
    reason,
    words,
    at,
  }))
}

export async function upsertOpinion(db: Db, personId: string, opinion: Opinion): Promise<void> {
  const { occupation, ...said } = opinion
  await db
    .insertInto('occupation_opinion')
    .values({ person_id: personId, occupation_code: occupation, ...said })
    .onConflict((conflict) => conflict.columns(['person_id', 'occupation_code']).doUpdateSet(said))
    .execute()
}

export async function deleteOpinion(
  db: Db,
  personId: string,
  occupation: string,
  kind: Opinion['kind'],
): Promise<void> {
  await db
    .deleteFrom('occupation_opinion')
    .where('person_id', '=', personId)
    .where('occupation_code', '=', occupation)
    .where('kind', '=', kind)
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
