import type { Context } from '../../../platform/server/context.ts'
import { moveEndorsements } from './endorsement-store.ts'

/** Badges of one account go to another, with what others said of them. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveEndorsements(ctx.db, from, into)
}
