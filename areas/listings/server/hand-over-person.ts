import type { Context } from '../../../platform/server/context.ts'
import { MOST_LISTINGS } from '../listing.ts'
import { findListings } from './listing-store.ts'

/** What the person's lists held, and when. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const listings = await findListings(ctx.db, personId, MOST_LISTINGS)
  return listings.map(({ at, lists }) => ({ at: at.toISOString(), ...lists }))
}
