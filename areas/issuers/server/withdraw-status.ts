import { withBits } from '../../../engines/credentials/status/bits.ts'
import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { listAt, noSuchPlace, type Place } from '../status.ts'
import { publicUrlOf } from './ensure-issuer.ts'
import { holdLog } from './log/issuance-store.ts'
import { set } from './status/open-list.ts'
import { signList } from './status/sign-list.ts'
import { holdList, placesTaken, replaceList } from './status/status-store.ts'

/** The credential at this place counts no more, once and for all; the list is signed anew at once. */
export async function withdrawStatus(ctx: Context, place: Place): Promise<void> {
  await withdrawStatuses(ctx, [place])
}

/** The same for many: each list is signed once. */
export async function withdrawStatuses(ctx: Context, places: readonly Place[]): Promise<void> {
  const byList = Map.groupBy(places, ({ list }) => listAt(publicUrlOf(ctx.config), list) ?? '')
  await inTransaction(ctx.db, async (db) => {
    // The log is held first, as by whoever signs and then withdraws; lists always in the same order:
    // no two ever wait for each other.
    await holdLog(db)
    for (const [id, inList] of [...byList].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const indexes = [...new Set(inList.map(({ index }) => index))]
      const list = await holdList(db, id)
      if (!list || (await placesTaken(db, id, indexes)).length < indexes.length) throw noSuchPlace()
      const bits = Buffer.from(withBits(list.bits, indexes.map(set)))
      await replaceList(db, { id, bits, ...(await signList({ ...ctx, db }, { id, bits })) })
    }
  })
}
