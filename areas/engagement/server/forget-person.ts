import type { Context } from '../../../platform/server/context.ts'
import { deleteOptionsOf } from './own-option-store.ts'

/** Erases every answer the person wrote, even those that others could see. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteOptionsOf(ctx.db, personId)
}
