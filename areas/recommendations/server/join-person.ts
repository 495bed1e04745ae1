import type { Context } from '../../../platform/server/context.ts'
import { moveRecommendations } from './recommendation-store.ts'

/** What was asked and answered under one account goes to another: an address that was sent goes on working. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveRecommendations(ctx.db, from, into)
}
