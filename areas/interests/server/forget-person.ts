import type { Context } from '../../../platform/server/context.ts'
import { deleteInterestsOf } from './interest-store.ts'

/** Erases what the person likes, and what was proposed to them. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteInterestsOf(ctx.db, personId)
}
