import type { Context } from '../../../platform/server/context.ts'
import { deleteListingsOf } from './listing-store.ts'

/** Erases what the person's lists held. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteListingsOf(ctx.db, personId)
}
