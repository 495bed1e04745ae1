import type { Context } from '../../../platform/server/context.ts'
import { moveTaken } from './invitation-store.ts'

/**
 * What was taken up under one account goes to another with its CV. Of one invitation taken up under both, the account's own
 * word stands: this comes before CVs are moved.
 */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveTaken(ctx.db, from, into)
}
