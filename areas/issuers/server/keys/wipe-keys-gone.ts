import type { Context } from '../../../../platform/server/context.ts'
import { keysHeld, wipeInThreads } from '../threads/sign-in-threads.ts'
import { keysThatSign } from './key-store.ts'

/**
 * A key may have been retired by another program, on the command line or on another machine: whatever the threads of this
 * one hold and signs no more is wiped from their memory. Answers how many there were.
 */
export async function wipeKeysGone(ctx: Context): Promise<number> {
  const held = keysHeld(ctx.config)
  if (held.length === 0) return 0
  const inUse = await keysThatSign(ctx.db, held)
  const gone = held.filter((multikey) => !inUse.has(multikey)).map((multikey) => ({ multikey }))
  wipeInThreads(ctx.config, gone)
  return gone.length
}
