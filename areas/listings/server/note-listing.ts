import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { broughtBy } from '../../occupations/server/brought-by.ts'
import { listedFrom } from '../../occupations/server/suggest-occupations.ts'
import { groundOf, isSame, type Listing, type Lists, MOST_LISTINGS } from '../listing.ts'
import { deleteOldListings, findListings, insertListing } from './listing-store.ts'

/**
 * Keeps what the acting person's lists hold now, when it is not what they held. Tastes and choices bear no date, so the past cannot
 * be worked out on reading; and looking at a page must change nothing. So this is called in the deed that may change the lists
 * (see `apps/server/noted.ts`), within its transaction. A deed that changes no list leaves no trace: the next one tells both.
 */
export async function noteListing(ctx: Context): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const knowledge = await currentKnowledge(ctx)
  const brought = await broughtBy(ctx)
  const lists = listedFrom(brought, knowledge, ctx.now)
  const [last] = await findListings(ctx.db, personId, 1)
  if (isSame(lists, last?.lists ?? NONE)) return
  const { key } = knowledge
  const listing: Listing = { id: ctx.newId(), at: ctx.now, lists, ground: groundOf(brought, key) }
  await insertListing(ctx.db, personId, listing)
  await deleteOldListings(ctx.db, personId, MOST_LISTINGS)
}

const NONE: Lists = { close: [], opening: [], surprise: [] }
