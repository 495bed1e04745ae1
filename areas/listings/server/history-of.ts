import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import {
  type Change,
  changeBetween,
  type Deed,
  deedsBetween,
  type Listing,
  type Lists,
  MOST_LISTINGS,
} from '../listing.ts'
import { findListings } from './listing-store.ts'

/** One turn of the lists: when, what the person had done, what changed. Without deeds: where it all began. */
export type Turn = Change & { id: string; at: Date; deeds: Deed[] }

export type History = {
  turns: Turn[]
  /** What the experiences are called today; one that was taken away has no name left. */
  titles: ReadonlyMap<string, string>
}

/** What changed in the acting person's lists and why, newest first. */
export async function historyOf(ctx: Context): Promise<History> {
  const listings = await findListings(ctx.db, mustBePerson(ctx.actor), MOST_LISTINGS)
  const experiences = await experiencesOf(ctx)
  return {
    turns: listings.map((listing, rank) => turnOf(listing, listings[rank + 1])),
    titles: new Map(experiences.map(({ id, title }) => [id, title])),
  }
}

const NONE: Lists = { close: [], opening: [], surprise: [] }

function turnOf({ id, at, lists, ground }: Listing, before: Listing | undefined): Turn {
  return {
    id,
    at,
    ...changeBetween(before?.lists ?? NONE, lists),
    deeds: before ? deedsBetween(before.ground, ground) : [],
  }
}
