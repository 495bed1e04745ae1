import type { Db } from '../../../platform/server/db.ts'
import { ground, type Listing, lists } from '../listing.ts'

type ListingRow = {
  id: string
  person_id: string
  at: Date
  lists: unknown
  ground: unknown
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    listing: ListingRow
  }
}

/** The last listings of a person, newest first. */
export async function findListings(db: Db, personId: string, most: number): Promise<Listing[]> {
  const rows = await db
    .selectFrom('listing')
    .select(['id', 'at', 'lists', 'ground'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    lists: lists.parse(row.lists),
    ground: ground.parse(row.ground),
  }))
}

export async function insertListing(db: Db, personId: string, listing: Listing): Promise<void> {
  await db
    .insertInto('listing')
    .values({
      id: listing.id,
      person_id: personId,
      at: listing.at,
      lists: JSON.stringify(listing.lists),
      ground: JSON.stringify(listing.ground),
    })
    .execute()
}

/** Keeps the newest ones only. */
export async function deleteOldListings(db: Db, personId: string, kept: number): Promise<void> {
  const old = db
    .selectFrom('listing')
    .select('id')
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .offset(kept)
  await db.deleteFrom('listing').where('person_id', '=', personId).where('id', 'in', old).execute()
}

export async function deleteListingsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('listing').where('person_id', '=', personId).execute()
}

/** Gives everything of one account to another. */
export async function moveListings(db: Db, from: string, into: string): Promise<void> {
  await db.updateTable('listing').set({ person_id: into }).where('person_id', '=', from).execute()
}
