import type { Context } from '../../../platform/server/context.ts'
import { deleteMovesOf } from './move-store.ts'

/** Erases everything the person noted to move on. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteMovesOf(ctx.db, personId)
}
