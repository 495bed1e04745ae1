import { randomInt } from 'node:crypto'
import { withBits } from '../../../../engines/credentials/status/bits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { SIGNED_AGAIN_AFTER_HOURS } from '../../status.ts'
import { drawPlaces, set } from './open-list.ts'
import { signList } from './sign-list.ts'
import { holdList, listsSignedBefore, replaceList, takePlaces } from './status-store.ts'

/**
 * Signs again the lists that would lapse, or all of them when the platform's key was removed. One or two bits that
 * nobody has change too: a list that changed does not say that somebody was withdrawn.
 */
export async function signListsAgain(
  ctx: Context,
  { all = false }: { all?: boolean } = {},
): Promise<number> {
  const since = ctx.now.getTime() - (all ? 0 : SIGNED_AGAIN_AFTER_HOURS * 3_600_000)
  const ids = await listsSignedBefore(ctx.db, new Date(all ? since + 1 : since))
  for (const id of ids)
    await inTransaction(ctx.db, async (db) => {
      const list = await holdList(db, id)
      if (!list) return
      const decoys = await takePlaces(db, id, drawPlaces(randomInt(1, 3)))
      const bits = Buffer.from(withBits(list.bits, decoys.map(set)))
      const signed = await signList({ ...ctx, db }, { ...list, bits })
      await replaceList(db, { id, bits, ...signed })
    })
  return ids.length
}
