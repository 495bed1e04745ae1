import type { Context } from '../../../platform/server/context.ts'
import { MOST_LISTINGS } from '../listing.ts'
import { findListings } from './listing-store.ts'

/** What the person's lists held, when, and what they rested on. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const listings = await findListings(ctx.db, personId, MOST_LISTINGS)
  return listings.map(({ at, lists, ground }) => ({ at: at.toISOString(), ...lists, ground }))
}
