import type { Context } from '../../../platform/server/context.ts'
import { MOST_LISTINGS } from '../listing.ts'
import { deleteOldListings, moveListings } from './listing-store.ts'

/** What the lists held under both accounts becomes one history, in the order of time; the oldest beyond what is kept go. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveListings(ctx.db, from, into)
  await deleteOldListings(ctx.db, into, MOST_LISTINGS)
}
