import type { Context } from '../../../platform/server/context.ts'
import { deleteMemosOf } from './memo-store.ts'
import { deletePhotosOf } from './photo-store.ts'

/** Erases every photo and every voice of a person, files included: they go at once, whatever becomes of the rest. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deletePhotosOf(ctx.db, personId)
  await deleteMemosOf(ctx.db, personId)
  await ctx.files.removeAllOf(personId)
}
