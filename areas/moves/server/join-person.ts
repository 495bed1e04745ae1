import type { Context } from '../../../platform/server/context.ts'
import { moveAllMoves } from './move-store.ts'

/** The list of steps of one account goes to another. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveAllMoves(ctx.db, from, into)
}
