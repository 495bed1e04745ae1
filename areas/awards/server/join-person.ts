import type { Context } from '../../../platform/server/context.ts'
import { moveAwards } from './award-store.ts'
import { moveCopies } from './papers/copy-store.ts'

/** Badges of one account go to another; addresses under which they are shown go on working. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveAwards(ctx.db, from, into)
  await moveCopies(ctx.db, from, into)
}
