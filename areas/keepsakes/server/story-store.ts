import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

/**
 * Is there such a story of this person, out of the bin? Keepsakes stand under experiences and hang on them by a foreign
 * key; this is all they ask of that table.
 */
export async function findStory(db: Db, personId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from experience where id = ${id} and person_id = ${personId} and deleted_at is null`.execute(
    db,
  )
  return rows.length > 0
}

/**
 * Which of these files a row still names: of a photo, of a voice, or sent with an application, which lies on the same shelf;
 * the bin included.
 */
export async function findNamed(db: Db, files: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ file: string }>`
    select file from photo where file = any(${files})
    union select small_file from photo where small_file = any(${files})
    union select file from memo where file = any(${files})
    union select file from application_exhibit where file = any(${files})`.execute(db)
  return new Set(rows.map(({ file }) => file))
}
