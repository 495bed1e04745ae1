import type { Context } from '../../../platform/server/context.ts'
import { moveConfidence } from './confidence-store.ts'

/** What was said of confidence goes to an account that had said nothing of it; otherwise the account's own word stands. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveConfidence(ctx.db, from, into)
}
