import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { type LineKind, type LocalReferential, shelfName, shelfOf } from '../local-referential.ts'
import type { Sheet, Told } from '../read-lines.ts'

type ListRow = {
  id: string
  professional_id: string
  slug: string
  title: string
  organisation: string
  licence: string
  kind: LineKind
  shelf: string
  told: Generated<unknown>
  sheet: unknown
  started_at: Date
  edition: Generated<number>
  published_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    local_referential: ListRow
  }
}

const COLUMNS = [
  'id',
  'professional_id',
  'slug',
  'title',
  'organisation',
  'licence',
  'kind',
  'shelf',
  'started_at',
  'edition',
  'published_at',
] as const

function listOf(row: Pick<Selectable<ListRow>, (typeof COLUMNS)[number]>): LocalReferential {
  return {
    id: row.id,
    professionalId: row.professional_id,
    slug: row.slug,
    title: row.title,
    organisation: row.organisation,
    licence: row.licence,
    kind: row.kind,
    shelf: shelfOf(row.shelf),
    startedAt: row.started_at,
    edition: row.edition,
    publishedAt: row.published_at,
  }
}

export async function insertList(db: Db, list: LocalReferential): Promise<void> {
  await db
    .insertInto('local_referential')
    .values({
      id: list.id,
      professional_id: list.professionalId,
      slug: list.slug,
      title: list.title,
      organisation: list.organisation,
      licence: list.licence,
      kind: list.kind,
      shelf: shelfName(list.shelf),
      started_at: list.startedAt,
      sheet: null,
      published_at: null,
    })
    .execute()
}

/** The slugs that begin like this one: a name in the graph is never given twice. */
export async function slugsLike(db: Db, slug: string): Promise<string[]> {
  const rows = await db
    .selectFrom('local_referential')
    .select('slug')
    .where('slug', 'like', `${slug}%`)
    .execute()
  return rows.map((row) => row.slug)
}

export async function findLists(db: Db, professionalId: string): Promise<LocalReferential[]> {
  const rows = await db
    .selectFrom('local_referential')
    .select(COLUMNS)
    .where('professional_id', '=', professionalId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(listOf)
}

/** A list of this professional; held for the rest of the transaction when it is about to change. */
export async function findList(
  db: Db,
  professionalId: string,
  id: string,
  { lock = false } = {},
): Promise<LocalReferential | undefined> {
  const row = await db
    .selectFrom('local_referential')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('professional_id', '=', professionalId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && listOf(row)
}

/** What was sent and waits for its columns to be said, and what was left out of it last time. */
export async function findGiven(
  db: Db,
  id: string,
): Promise<{ sheet: Sheet | null; told: Told[] }> {
  const row = await db
    .selectFrom('local_referential')
    .select(['sheet', 'told'])
    .where('id', '=', id)
    .executeTakeFirst()
  // written from Sheet and Told[] by updateSheet() and updateTold()
  return { sheet: (row?.sheet ?? null) as Sheet | null, told: (row?.told ?? []) as Told[] }
}

export async function updateSheet(db: Db, id: string, sheet: Sheet): Promise<void> {
  await sql`update local_referential set sheet = ${JSON.stringify(sheet)}::jsonb where id = ${id}`.execute(
    db,
  )
}

/** The sheet was read: only what was left out of it is kept. */
export async function updateTold(db: Db, id: string, told: readonly Told[]): Promise<void> {
  await sql`update local_referential set sheet = null, told = ${JSON.stringify(told)}::jsonb
    where id = ${id}`.execute(db)
}

export async function updateShelf(db: Db, id: string, shelf: string): Promise<void> {
  await db.updateTable('local_referential').set({ shelf }).where('id', '=', id).execute()
}

export async function updateEdition(
  db: Db,
  id: string,
  { edition, publishedAt }: { edition: number; publishedAt: Date },
): Promise<void> {
  await db
    .updateTable('local_referential')
    .set({ edition, published_at: publishedAt })
    .where('id', '=', id)
    .execute()
}

export async function deleteList(db: Db, id: string): Promise<void> {
  await db.deleteFrom('local_referential').where('id', '=', id).execute()
}
