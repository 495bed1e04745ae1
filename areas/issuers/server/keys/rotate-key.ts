import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { wipeInThreads } from '../threads/sign-in-threads.ts'
import { keysInUse, retireKeys } from './key-store.ts'
import { makeKey } from './make-key.ts'

/**
 * The issuer signs with a new key from now on. The old one stays listed for what it signed, but its private part is
 * destroyed: nobody signs with it any more.
 */
export async function rotateKey(ctx: Context, { issuerId }: { issuerId: string }): Promise<void> {
  await inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db }
    wipeInThreads(ctx.config, await keysInUse(db, [issuerId]))
    await retireKeys(db, issuerId, ctx.now)
    await makeKey(inside, { issuerId })
    await audit(inside, { kind: 'key.rotated', subjectId: issuerId })
  })
}
