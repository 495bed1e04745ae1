import type { Context } from '../../../platform/server/context.ts'
import { movePeriods } from './period-store.ts'

/** What was said of the years without a post goes from one account to another. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await movePeriods(ctx.db, from, into)
}
