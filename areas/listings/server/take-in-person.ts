import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { ListingsCopy } from '../handed-over.ts'
import { insertListing } from './listing-store.ts'

/** Takes back what the person's lists held, so that they can still be told why an idea came or went. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<ListingsCopy>,
): Promise<void> {
  for (const { at, ground, ...lists } of copy) {
    const experiences = Object.fromEntries(
      // One that is gone since keeps its old name: it is only told that it went.
      Object.entries(ground.experiences).map(([id, changedAt]) => [ids.get(id) ?? id, changedAt]),
    )
    await insertListing(ctx.db, personId, {
      id: ctx.newId(),
      at: new Date(at),
      lists,
      ground: { ...ground, experiences },
    })
  }
}
