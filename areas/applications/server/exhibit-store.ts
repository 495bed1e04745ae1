import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Exhibit, ExhibitKind, Media } from '../exhibit.ts'

type ExhibitRow = {
  id: string
  application_id: string
  person_id: string
  criterion_id: string
  kind: ExhibitKind
  ref: string | null
  title: string
  words: string | null
  url: string | null
  file: string | null
  media: Media | null
  added_at: Date
  removed_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    application_exhibit: ExhibitRow
  }
}

const exhibitOf = (row: Selectable<ExhibitRow>): Exhibit => ({
  id: row.id,
  applicationId: row.application_id,
  personId: row.person_id,
  criterionId: row.criterion_id,
  kind: row.kind,
  ref: row.ref,
  title: row.title,
  words: row.words,
  url: row.url,
  file: row.file,
  media: row.media,
  addedAt: row.added_at,
  removedAt: row.removed_at,
})

export async function insertExhibit(db: Db, one: Exhibit): Promise<void> {
  await db
    .insertInto('application_exhibit')
    .values({
      id: one.id,
      application_id: one.applicationId,
      person_id: one.personId,
      criterion_id: one.criterionId,
      kind: one.kind,
      ref: one.ref,
      title: one.title,
      words: one.words,
      url: one.url,
      file: one.file,
      media: one.media,
      added_at: one.addedAt,
      removed_at: one.removedAt,
    })
    .execute()
}

/** What shows an application, in the order it was added, what was taken away included. */
export async function findExhibits(db: Db, applicationId: string): Promise<Exhibit[]> {
  const rows = await db
    .selectFrom('application_exhibit')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(exhibitOf)
}

/** Every file of a person's applications. */
export async function findFilesOf(db: Db, personId: string): Promise<Exhibit[]> {
  const rows = await db
    .selectFrom('application_exhibit')
    .selectAll()
    .where('person_id', '=', personId)
    .where('kind', '=', 'file')
    .orderBy('added_at')
    .execute()
  return rows.map(exhibitOf)
}

export async function updateRemoved(db: Db, id: string, removedAt: Date | null): Promise<void> {
  await db
    .updateTable('application_exhibit')
    .set({ removed_at: removedAt })
    .where('id', '=', id)
    .execute()
}

/** What was taken away a day ago goes; its file is swept afterwards. */
export async function deleteRemoved(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('application_exhibit').where('removed_at', '<=', before).execute()
}

/** The same files, on another shelf: an address is the id of its owner (36 signs), then what the file holds. */
export async function updateShelf(db: Db, from: string, into: string): Promise<void> {
  await sql`update application_exhibit set file = ${into}::text || substr(file, 37)
    where person_id = ${from} and file is not null`.execute(db)
}
