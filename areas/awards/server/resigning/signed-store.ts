import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'

/** A signed document kept here, and whose it is. */
export type SignedHere = {
  id: string
  awardId: string
  personId: string | null
  credential: string
}

/** Badges, or signed words about them. */
export type Kind = 'award' | 'endorsement'

const tableOf = (of: Kind) => (of === 'award' ? sql`award` : sql`award_endorsement`)

/** The next ones that a key signed, after a place. Held until the transaction ends. */
export async function findSignedWith(
  db: Db,
  { multikey, after, most }: { multikey: string; after: string | null; most: number },
  of: Kind,
): Promise<SignedHere[]> {
  const award = of === 'award' ? sql`id` : sql`award_id`
  const { rows } = await sql<SignedHere>`
    select id, ${award} as "awardId", person_id as "personId", credential from ${tableOf(of)}
    where credential like ${`%#${multikey}"%`} and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${most} for update`.execute(db)
  return rows
}

/** Words about these badges: each is bound to the very bytes of its badge. */
export async function findWordsAbout(db: Db, awardIds: readonly string[]): Promise<SignedHere[]> {
  const { rows } = await sql<SignedHere>`
    select id, award_id as "awardId", person_id as "personId", credential from award_endorsement
    where award_id = any(${awardIds}::uuid[]) order by id for update`.execute(db)
  return rows
}

export async function replaceCredentials(
  db: Db,
  of: Kind,
  all: readonly { id: string; credential: string }[],
): Promise<void> {
  await sql`
    update ${tableOf(of)} as one set credential = new.credential
    from unnest(${all.map(({ id }) => id)}::uuid[], ${all.map((one) => one.credential)}::text[]) as new (id, credential)
    where one.id = new.id`.execute(db)
}

/** Who has one of these badges in force and was told of no file to take again since a moment: one badge of each. */
export async function findUntold(
  db: Db,
  awardIds: readonly string[],
  since: Date,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct on (person_id) id from award one
    where id = any(${awardIds}::uuid[]) and person_id is not null and status = 'accepted'
      and not exists (select 1 from award other where other.person_id = one.person_id
                      and other.status = 'accepted' and other.resigned_at >= ${since})
    order by person_id, id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function markResigned(db: Db, awardIds: readonly string[], at: Date): Promise<void> {
  await sql`update award set resigned_at = ${at} where id = any(${awardIds}::uuid[])`.execute(db)
}

/** Copies that a key signed: those that carry the words of others, those that bear the name of the person. */
export async function deleteCopiesSignedWith(db: Db, multikey: string): Promise<void> {
  for (const table of ['award_copy', 'award_named_copy'])
    await sql`delete from ${sql.table(table)} where credential like ${`%#${multikey}"%`}`.execute(
      db,
    )
}

/** How many of these a key signed. */
export async function countSignedWith(db: Db, of: Kind, multikey: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${tableOf(of)} where credential like ${`%#${multikey}"%`}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
