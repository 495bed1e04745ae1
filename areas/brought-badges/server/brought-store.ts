import { type ColumnType, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Answers, BroughtBadge, Media } from '../brought-badge.ts'

type BroughtRow = {
  id: string
  person_id: string
  batch_id: string
  sameness: string
  content: Uint8Array
  media: Media
  picture: string | null
  answers: ColumnType<Answers, string, string>
  checked_at: Date | null
  brought_at: Date
  kept_at: Date | null
  deleted_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    brought_badge: BroughtRow
  }
}

/** Everything but the bytes, which may be heavy. */
const COLUMNS = [
  'id',
  'person_id',
  'batch_id',
  'sameness',
  'media',
  'picture',
  'answers',
  'checked_at',
  'brought_at',
  'kept_at',
] as const

type Read = Pick<BroughtRow, Exclude<(typeof COLUMNS)[number], 'answers'>> & { answers: Answers }

function broughtOf(row: Read): BroughtBadge {
  return {
    id: row.id,
    personId: row.person_id,
    batchId: row.batch_id,
    sameness: row.sameness,
    media: row.media,
    picture: row.picture,
    answers: row.answers,
    checkedAt: row.checked_at,
    broughtAt: row.brought_at,
    keptAt: row.kept_at,
  }
}

/** One change of what a person keeps at a time. */
export async function lockBrought(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 26))`.execute(db)
}

/** What a person keeps, the last kept first. */
export async function findKept(db: Db, personId: string): Promise<BroughtBadge[]> {
  const rows = await db
    .selectFrom('brought_badge')
    .select(COLUMNS)
    .where('person_id', '=', personId)
    .where('kept_at', 'is not', null)
    .where('deleted_at', 'is', null)
    .orderBy('kept_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(broughtOf)
}

/** What one file brought and is still only looked at; whatever is, when no file is named. */
export async function findWaiting(
  db: Db,
  personId: string,
  batchId?: string,
): Promise<BroughtBadge[]> {
  const rows = await db
    .selectFrom('brought_badge')
    .select(COLUMNS)
    .where('person_id', '=', personId)
    .$if(batchId !== undefined, (all) => all.where('batch_id', '=', batchId ?? ''))
    .where('kept_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(broughtOf)
}

/** Kept badges that were not checked since a moment, those never checked first. */
export async function findStale(db: Db, before: Date, most: number): Promise<BroughtBadge[]> {
  const rows = await db
    .selectFrom('brought_badge')
    .select(COLUMNS)
    .where('kept_at', 'is not', null)
    .where('deleted_at', 'is', null)
    .where((when) => when.or([when('checked_at', 'is', null), when('checked_at', '<', before)]))
    .orderBy(sql`checked_at nulls first`)
    .limit(most)
    .execute()
  return rows.map(broughtOf)
}

export async function findContent(
  db: Db,
  { id, personId }: Pick<BroughtBadge, 'id' | 'personId'>,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('brought_badge')
    .select('content')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && new Uint8Array(row.content)
}

/** What is kept and its weight; what is in the bin still weighs. */
export async function countKept(
  db: Db,
  personId: string,
): Promise<{ count: number; bytes: number }> {
  const row = await db
    .selectFrom('brought_badge')
    .select(sql<number>`count(*) filter (where deleted_at is null)`.as('count'))
    .select(sql<number>`coalesce(sum(octet_length(content)), 0)`.as('bytes'))
    .where('person_id', '=', personId)
    .where('kept_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return { count: Number(row.count), bytes: Number(row.bytes) }
}

export async function insertBrought(
  db: Db,
  one: BroughtBadge & { content: Uint8Array; deletedAt?: Date | null },
): Promise<void> {
  await db
    .insertInto('brought_badge')
    .values({
      id: one.id,
      person_id: one.personId,
      batch_id: one.batchId,
      sameness: one.sameness,
      content: Buffer.from(one.content),
      media: one.media,
      picture: one.picture,
      answers: JSON.stringify(one.answers),
      checked_at: one.checkedAt,
      brought_at: one.broughtAt,
      kept_at: one.keptAt,
      deleted_at: one.deletedAt ?? null,
    })
    .execute()
}

/** Looked at becomes kept. One that was kept already, or is in the bin, keeps its name and takes the newer file. */
export async function keepWaiting(db: Db, one: BroughtBadge, at: Date): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('brought_badge as kept')
    .from('brought_badge as newer')
    .set((row) => ({
      content: row.ref('newer.content'),
      media: row.ref('newer.media'),
      picture: row.ref('newer.picture'),
      answers: sql<string>`newer.answers`,
      checked_at: row.ref('newer.checked_at'),
      deleted_at: null,
    }))
    .where('newer.id', '=', one.id)
    .whereRef('kept.person_id', '=', 'newer.person_id')
    .whereRef('kept.sameness', '=', 'newer.sameness')
    .where('kept.kept_at', 'is not', null)
    .executeTakeFirst()
  if (Number(numUpdatedRows) > 0) return
  await db.updateTable('brought_badge').set({ kept_at: at }).where('id', '=', one.id).execute()
}

export async function updateAnswers(
  db: Db,
  { id, answers, checkedAt }: Pick<BroughtBadge, 'id' | 'answers' | 'checkedAt'>,
): Promise<void> {
  await db
    .updateTable('brought_badge')
    .set({ answers: JSON.stringify(answers), checked_at: checkedAt })
    .where('id', '=', id)
    .execute()
}

/** Answers whether such a badge was there, in the bin or out of it. */
export async function updateDeletedAt(
  db: Db,
  { id, personId }: Pick<BroughtBadge, 'id' | 'personId'>,
  at: Date | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('brought_badge')
    .set({ deleted_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('kept_at', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) > 0
}

export async function deleteWaiting(db: Db, personId: string): Promise<void> {
  await db
    .deleteFrom('brought_badge')
    .where('person_id', '=', personId)
    .where('kept_at', 'is', null)
    .execute()
}

/** What was only looked at, and what was thrown away, long enough ago. */
export async function deletePast(
  db: Db,
  { lookedAt, binned }: { lookedAt: Date; binned: Date },
): Promise<void> {
  await db
    .deleteFrom('brought_badge')
    .where((when) =>
      when.or([
        when.and([when('kept_at', 'is', null), when('brought_at', '<=', lookedAt)]),
        when('deleted_at', '<=', binned),
      ]),
    )
    .execute()
}

export async function deleteBroughtOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('brought_badge').where('person_id', '=', personId).execute()
}

/** The same badge kept in both accounts is kept once. */
export async function moveBrought(db: Db, from: string, into: string): Promise<void> {
  await deleteWaiting(db, from)
  await sql`delete from brought_badge as mine using brought_badge as theirs
    where mine.person_id = ${from} and theirs.person_id = ${into} and theirs.kept_at is not null
      and theirs.sameness = mine.sameness`.execute(db)
  await sql`update brought_badge set person_id = ${into} where person_id = ${from}`.execute(db)
}
