import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { type ListKind, listAddress, MOST_TAKEN, type Place } from '../status.ts'
import { publicUrlOf } from './ensure-issuer.ts'
import { drawPlaces, openList } from './status/open-list.ts'
import { closeList, countPlaces, openListOf, takePlaces } from './status/status-store.ts'

/** A place for the status of a new credential: drawn at random, never given twice, and nothing says whose it is. */
export async function takeStatusPlace(ctx: Context, kind: ListKind): Promise<Place> {
  const [place] = await takeStatusPlaces(ctx, { kind, count: 1 })
  if (!place) throw new Error('One place asked, none given')
  return place
}

/** Most places drawn at once: a fraction of a list. */
const AT_ONCE = 5_000

/** Places for many at once. */
export async function takeStatusPlaces(
  ctx: Context,
  { kind, count }: { kind: ListKind; count: number },
): Promise<Place[]> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db }
    const places: Place[] = []
    while (places.length < count) {
      const listId = (await openListOf(db, kind)) ?? (await openList(inside, kind))
      const drawn = drawPlaces(Math.min(count - places.length, AT_ONCE))
      const taken = await takePlaces(db, listId, drawn)
      const list = listAddress(publicUrlOf(ctx.config), listId)
      places.push(...taken.map((index) => ({ list, index })))
      // Somebody had one of them: the list may be filling up.
      if (taken.length < drawn.length && (await countPlaces(db, listId)) >= MOST_TAKEN)
        await closeList(db, listId)
    }
    return places
  })
}
