import type { Context } from '../../../platform/server/context.ts'
import { moveBrought } from './brought-store.ts'

/** Badges kept in one account go to the other; the same badge is kept once. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveBrought(ctx.db, from, into)
}
