import { type ColumnType, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Collection, Piece } from '../collection.ts'

type CollectionRow = {
  id: string
  person_id: string
  title: string
  sentence: string | null
  pieces: ColumnType<Piece[], string, string>
  created_at: Date
  updated_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    collection: CollectionRow
  }
}

/** Every collection of a person, the last made first. */
export async function findCollections(db: Db, personId: string): Promise<Collection[]> {
  const rows = await db
    .selectFrom('collection')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    title: row.title,
    sentence: row.sentence,
    pieces: row.pieces,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }))
}

export async function insertCollection(db: Db, one: Collection): Promise<void> {
  await db
    .insertInto('collection')
    .values({
      id: one.id,
      person_id: one.personId,
      title: one.title,
      sentence: one.sentence,
      pieces: JSON.stringify(one.pieces),
      created_at: one.createdAt,
      updated_at: one.updatedAt,
    })
    .execute()
}

/** One at a time: what two pages change at once is not mixed. */
export async function lockCollections(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 22))`.execute(db)
}

export async function updateCollection(db: Db, one: Collection): Promise<void> {
  await db
    .updateTable('collection')
    .set({
      title: one.title,
      sentence: one.sentence,
      pieces: JSON.stringify(one.pieces),
      updated_at: one.updatedAt,
    })
    .where('id', '=', one.id)
    .where('person_id', '=', one.personId)
    .execute()
}

export async function deleteCollection(db: Db, personId: string, id: string): Promise<void> {
  await db.deleteFrom('collection').where('id', '=', id).where('person_id', '=', personId).execute()
}

/** Links and what was reported on them go with the collections. */
export async function deleteCollectionsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('collection').where('person_id', '=', personId).execute()
}

/** Links follow by themselves: they name the collection and its owner together. */
export async function moveCollections(db: Db, from: string, into: string): Promise<void> {
  await sql`update collection_letter set person_id = ${into} where person_id = ${from}`.execute(db)
  await sql`update collection_report set person_id = ${into} where person_id = ${from}`.execute(db)
  await sql`update collection set person_id = ${into} where person_id = ${from}`.execute(db)
}
