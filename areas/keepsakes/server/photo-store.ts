import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { People, Photo } from '../photo.ts'

type PhotoRow = {
  id: string
  experience_id: string
  person_id: string
  file: string
  small_file: string
  width: number
  height: number
  rank: number
  caption: string | null
  people: People | null
  agreed_at: Date | null
  added_at: Date
  deleted_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    photo: PhotoRow
  }
}

function photoOf(row: PhotoRow): Photo {
  return {
    id: row.id,
    personId: row.person_id,
    experienceId: row.experience_id,
    file: row.file,
    smallFile: row.small_file,
    width: row.width,
    height: row.height,
    rank: row.rank,
    caption: row.caption,
    people: row.people,
    agreedAt: row.agreed_at,
    addedAt: row.added_at,
  }
}

/** One change of what a person keeps at a time: two taps at once are done one after the other. */
export async function holdShelf(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 40))`.execute(db)
}

/** The photos of one story, or of all, in the person's order; those of the bin are left out. */
export async function findPhotos(
  db: Db,
  where: { personId: string; experienceId?: string },
): Promise<Photo[]> {
  const rows = await db
    .selectFrom('photo')
    .selectAll()
    .where('person_id', '=', where.personId)
    .where('deleted_at', 'is', null)
    .$if(where.experienceId !== undefined, (query) =>
      query.where('experience_id', '=', where.experienceId ?? ''),
    )
    .orderBy('experience_id')
    .orderBy('rank')
    .orderBy('id')
    .execute()
  return rows.map(photoOf)
}

/** Every photo of a person, the bin included. */
export async function findPhotosAndBin(
  db: Db,
  personId: string,
): Promise<(Photo & { deletedAt: Date | null })[]> {
  const rows = await db
    .selectFrom('photo')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...photoOf(row), deletedAt: row.deleted_at }))
}

export async function insertPhoto(
  db: Db,
  photo: Photo,
  deletedAt: Date | null = null,
): Promise<void> {
  await db
    .insertInto('photo')
    .values({
      id: photo.id,
      experience_id: photo.experienceId,
      person_id: photo.personId,
      file: photo.file,
      small_file: photo.smallFile,
      width: photo.width,
      height: photo.height,
      rank: photo.rank,
      caption: photo.caption,
      people: photo.people,
      agreed_at: photo.agreedAt,
      added_at: photo.addedAt,
      deleted_at: deletedAt,
    })
    .execute()
}

export async function updatePhoto(
  db: Db,
  { id, personId, rank, caption, people, agreedAt }: Photo,
): Promise<void> {
  await db
    .updateTable('photo')
    .set({ rank, caption, people, agreed_at: agreedAt })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .execute()
}

export async function deletePhotosOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('photo').where('person_id', '=', personId).execute()
}

/** The same files, on another shelf: an address is the id of its owner (36 signs), then what the file holds. */
export async function updatePhotoShelf(db: Db, from: string, into: string): Promise<void> {
  await sql`update photo set file = ${into}::text || substr(file, 37), small_file = ${into}::text || substr(small_file, 37)
    where person_id = ${from}`.execute(db)
}
