import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { ListKind } from '../../status.ts'

export type StatusListRow = {
  id: string
  kind: ListKind
  is_open: boolean
  bits: Buffer
  credential: string
  etag: string
  signed_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    status_list: StatusListRow
    status_place: { list_id: string; place: number }
  }
}

/** A list that still takes; any of them, when there are several. */
export async function openListOf(db: Db, kind: ListKind): Promise<string | undefined> {
  const row = await db
    .selectFrom('status_list')
    .select('id')
    .where('kind', '=', kind)
    .where('is_open', '=', true)
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

export async function insertList(db: Db, list: StatusListRow): Promise<void> {
  await db.insertInto('status_list').values(list).execute()
}

/** A list as it is served. */
export async function findList(
  db: Db,
  id: string,
): Promise<Pick<StatusListRow, 'credential' | 'etag'> | undefined> {
  return db
    .selectFrom('status_list')
    .select(['credential', 'etag'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Holds a list until the end of the transaction, to change it. */
export async function holdList(db: Db, id: string): Promise<StatusListRow | undefined> {
  return db
    .selectFrom('status_list')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function replaceList(
  db: Db,
  { id, ...changed }: Pick<StatusListRow, 'id' | 'bits' | 'credential' | 'etag' | 'signed_at'>,
): Promise<void> {
  await db.updateTable('status_list').set(changed).where('id', '=', id).execute()
}

export async function closeList(db: Db, id: string): Promise<void> {
  await db.updateTable('status_list').set({ is_open: false }).where('id', '=', id).execute()
}

export async function listsSignedBefore(db: Db, moment: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('status_list')
    .select('id')
    .where('signed_at', '<', moment)
    .orderBy('signed_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes those of these places that nobody had; answers them. */
export async function takePlaces(db: Db, listId: string, places: number[]): Promise<number[]> {
  const { rows } = await sql<{ place: number }>`
    insert into status_place (list_id, place) select ${listId}, unnest(${places}::int[])
    on conflict do nothing returning place`.execute(db)
  return rows.map(({ place }) => place)
}

export async function countPlaces(db: Db, listId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from status_place where list_id = ${listId}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Those of these places that somebody has. */
export async function placesTaken(db: Db, listId: string, places: number[]): Promise<number[]> {
  const { rows } = await sql<{ place: number }>`
    select place from status_place where list_id = ${listId} and place = any(${places}::int[])`.execute(
    db,
  )
  return rows.map(({ place }) => place)
}
