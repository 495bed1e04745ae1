import { withBits } from '../../../../engines/credentials/status/bits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { listAt, noSuchPlace, type Place } from '../../status.ts'
import { publicUrlOf } from '../ensure-issuer.ts'
import { holdLog } from '../log/issuance-store.ts'
import { signList } from './sign-list.ts'
import { holdList, placesTaken, replaceList } from './status-store.ts'

/** Sets the bits of these places, or clears them; each list is signed anew once, in the same transaction. */
export async function changePlaces(
  ctx: Context,
  { places, isSet }: { places: readonly Place[]; isSet: boolean },
): Promise<void> {
  const byList = Map.groupBy(places, ({ list }) => listAt(publicUrlOf(ctx.config), list) ?? '')
  await inTransaction(ctx.db, async (db) => {
    // The log is held first, as by whoever signs and then withdraws; lists always in the same order:
    // no two ever wait for each other.
    await holdLog(db)
    for (const [id, inList] of [...byList].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const indexes = [...new Set(inList.map(({ index }) => index))]
      const list = await holdList(db, id)
      if (!list || (await placesTaken(db, id, indexes)).length < indexes.length) throw noSuchPlace()
      const changed = indexes.map((index): [number, boolean] => [index, isSet])
      const bits = Buffer.from(withBits(list.bits, changed))
      await replaceList(db, { id, bits, ...(await signList({ ...ctx, db }, { ...list, bits })) })
    }
  })
}
