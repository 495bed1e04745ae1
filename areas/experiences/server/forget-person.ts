import type { Context } from '../../../platform/server/context.ts'
import { deleteExperiencesOf } from './experience-store.ts'

/** Erases everything the person told, even what was in the bin. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteExperiencesOf(ctx.db, personId)
}
