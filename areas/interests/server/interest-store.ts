import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

type InterestChoiceRow = { person_id: string; family: string; position: number }
type InterestSeenRow = { person_id: string; family: string; times: number }
type InterestPathRow = { person_id: string; seed: number }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    interest_choice: InterestChoiceRow
    interest_seen: InterestSeenRow
    interest_path: InterestPathRow
  }
}

/** One change of a person's tastes at a time: two clicks at once are done one after the other. */
export async function holdTurn(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 5))`.execute(db)
}

export async function findChoices(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('interest_choice')
    .select('family')
    .where('person_id', '=', personId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.family)
}

export async function replaceChoices(
  db: Db,
  personId: string,
  families: readonly string[],
): Promise<void> {
  await db.deleteFrom('interest_choice').where('person_id', '=', personId).execute()
  if (families.length === 0) return
  await db
    .insertInto('interest_choice')
    .values(families.map((family, place) => ({ person_id: personId, family, position: place + 1 })))
    .execute()
}

export async function findSeen(db: Db, personId: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('interest_seen')
    .select(['family', 'times'])
    .where('person_id', '=', personId)
    .orderBy('family')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.family, row.times]))
}

/** Counts one more meeting; beyond a hundred nothing more is counted. */
export async function countSeen(
  db: Db,
  personId: string,
  families: readonly string[],
): Promise<void> {
  if (families.length === 0) return
  await db
    .insertInto('interest_seen')
    .values(families.map((family) => ({ person_id: personId, family, times: 1 })))
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'family'])
        .doUpdateSet({ times: sql`least(interest_seen.times + 1, 100)` }),
    )
    .execute()
}

/** Adds up how often families were met under two accounts; beyond a hundred nothing more is counted. */
export async function addSeen(
  db: Db,
  personId: string,
  seen: Record<string, number>,
): Promise<void> {
  const rows = Object.entries(seen).map(([family, times]) => ({
    person_id: personId,
    family,
    times,
  }))
  if (rows.length === 0) return
  await db
    .insertInto('interest_seen')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'family'])
        .doUpdateSet({ times: sql`least(interest_seen.times + excluded.times, 100)` }),
    )
    .execute()
}

/** How often a family was met, as a copy says. */
export async function insertSeen(
  db: Db,
  personId: string,
  family: string,
  times: number,
): Promise<void> {
  await db
    .insertInto('interest_seen')
    .values({ person_id: personId, family, times })
    .onConflict((conflict) => conflict.columns(['person_id', 'family']).doUpdateSet({ times }))
    .execute()
}

export async function findSeed(db: Db, personId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('interest_path')
    .select('seed')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.seed
}

export async function upsertSeed(db: Db, personId: string, seed: number): Promise<void> {
  await db
    .insertInto('interest_path')
    .values({ person_id: personId, seed })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ seed }))
    .execute()
}

export async function deleteSeen(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('interest_seen').where('person_id', '=', personId).execute()
}

export async function deleteInterestsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('interest_choice').where('person_id', '=', personId).execute()
  await deleteSeen(db, personId)
  await db.deleteFrom('interest_path').where('person_id', '=', personId).execute()
}
