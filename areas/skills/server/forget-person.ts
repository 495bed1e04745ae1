import type { Context } from '../../../platform/server/context.ts'
import { deleteClaimsOf } from './claim-store.ts'
import { deleteSayingsOf } from './saying-store.ts'

/** Erases every word the person said about what they know how to do. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteClaimsOf(ctx.db, personId)
  await deleteSayingsOf(ctx.db, personId)
}
