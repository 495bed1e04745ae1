import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'

type ResigningRow = {
  id: string
  issuer_id: string
  multikey: string
  stage: 'award' | 'endorsement'
  after: string | null
  signed: number
  forged: number
  told: number
  begun_at: Date
  ended_at: Date | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    resigning: ResigningRow
  }
}

/** How far the signing again of what a removed key had signed has come. */
export type Resigning = {
  id: string
  issuerId: string
  multikey: string
  stage: 'award' | 'endorsement'
  after: string | null
  signed: number
  /** Those the issuance log knows nothing of. */
  forged: number
  /** People told. */
  told: number
  begunAt: Date
  endedAt: Date | null
}

const resigningOf = (row: ResigningRow): Resigning => ({
  id: row.id,
  issuerId: row.issuer_id,
  multikey: row.multikey,
  stage: row.stage,
  after: row.after,
  signed: row.signed,
  forged: row.forged,
  told: row.told,
  begunAt: row.begun_at,
  endedAt: row.ended_at,
})

/** Once for each key, however often it is asked. */
export async function insertResigning(
  db: Db,
  one: Pick<Resigning, 'id' | 'issuerId' | 'multikey' | 'begunAt'>,
): Promise<void> {
  await sql`
    insert into resigning (id, issuer_id, multikey, begun_at)
    values (${one.id}, ${one.issuerId}, ${one.multikey}, ${one.begunAt}) on conflict do nothing`.execute(
    db,
  )
}

/** The oldest that is under way, or that of one key; held until the transaction ends, when it is about to go on. */
export async function findResigning(
  db: Db,
  which: { multikey: string } | 'under way',
  toWrite = false,
): Promise<Resigning | undefined> {
  const query = db
    .selectFrom('resigning')
    .selectAll()
    .$if(which === 'under way', (all) => all.where('ended_at', 'is', null))
    .$if(which !== 'under way', (all) =>
      all.where('multikey', '=', which === 'under way' ? '' : which.multikey),
    )
    .orderBy('begun_at')
    .limit(1)
  const row = await (toWrite ? query.forUpdate() : query).executeTakeFirst()
  return row && resigningOf(row)
}

export async function updateResigning(db: Db, one: Resigning): Promise<void> {
  await db
    .updateTable('resigning')
    .set({
      stage: one.stage,
      after: one.after,
      signed: one.signed,
      forged: one.forged,
      told: one.told,
      ended_at: one.endedAt,
    })
    .where('id', '=', one.id)
    .execute()
}

/** A signed document kept here, and whose it is. */
export type SignedHere = {
  id: string
  awardId: string
  personId: string | null
  credential: string
}

/** The next ones that a key signed, after a place: badges, then words about them. Held until the transaction ends. */
export async function findSignedWith(
  db: Db,
  { multikey, stage, after }: Pick<Resigning, 'multikey' | 'stage' | 'after'>,
  most: number,
): Promise<SignedHere[]> {
  const table = stage === 'award' ? sql`award` : sql`award_endorsement`
  const award = stage === 'award' ? sql`id` : sql`award_id`
  const { rows } = await sql<SignedHere>`
    select id, ${award} as "awardId", person_id as "personId", credential from ${table}
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
  stage: Resigning['stage'],
  all: readonly { id: string; credential: string }[],
): Promise<void> {
  const table = stage === 'award' ? sql`award` : sql`award_endorsement`
  await sql`
    update ${table} as one set credential = new.credential
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

/** Badges and words that a key signed and that were not signed again. */
export async function countSignedWith(db: Db, multikey: string): Promise<number> {
  const like = `%#${multikey}"%`
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from award where credential like ${like})::int
         + (select count(*) from award_endorsement where credential like ${like})::int as count`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
