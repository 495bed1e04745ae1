import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { keyEncryptionKeys } from './key-encryption-keys.ts'
import { keysClosedOtherwise, replaceSealed } from './key-store.ts'
import { closeKey } from './make-key.ts'
import { openKeyOf } from './open-key-of.ts'

/** Keys a transaction. */
const PIECE = 500

/** Seals every private key under the key-encryption key in use; afterwards the former one opens nothing here. */
export async function rewrapKeys(ctx: Context): Promise<number> {
  const { current } = keyEncryptionKeys(ctx.config)
  let count = 0
  for (;;) {
    const done = await inTransaction(ctx.db, async (db) => {
      const keys = await keysClosedOtherwise(db, current, PIECE)
      for (const key of keys) {
        const pkcs8 = openKeyOf(ctx.config, key)
        const sealed = closeKey(ctx, key, pkcs8)
        pkcs8.fill(0)
        await replaceSealed(db, { multikey: key.multikey, sealed, kek: current })
      }
      return keys.length
    })
    count += done
    if (done < PIECE) return count
  }
}
