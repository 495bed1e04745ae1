import type { Context } from '../../../platform/server/context.ts'
import { deleteAllOf } from './occupation-store.ts'

/** Erases what the person said of occupations, and what they let count. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteAllOf(ctx.db, personId)
}
