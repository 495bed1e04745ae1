import type { Context } from '../../../../platform/server/context.ts'
import { deleteIssuer } from '../issuer-store.ts'
import { wipeInThreads } from '../threads/sign-in-threads.ts'
import { keysInUse, retireKeys } from './key-store.ts'

/**
 * Somebody signs no more. What they signed still holds, unless `forgets`: then nothing of them is left here, not even
 * the keys that let it be checked.
 */
export async function stopSigning(
  ctx: Context,
  { issuerId, forgets }: { issuerId: string; forgets: boolean },
): Promise<void> {
  wipeInThreads(ctx.config, await keysInUse(ctx.db, [issuerId]))
  if (forgets) await deleteIssuer(ctx.db, issuerId)
  else await retireKeys(ctx.db, issuerId, ctx.now)
}
