import type { Context } from '../../../platform/server/context.ts'
import { deleteConfidenceOf } from './confidence-store.ts'

/** Erases how the person said they felt. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteConfidenceOf(ctx.db, personId)
}
