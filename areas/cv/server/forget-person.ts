import type { Context } from '../../../platform/server/context.ts'
import { deleteCvsOf } from './cv-store.ts'

/** Erases every CV; what was shown is no longer. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteCvsOf(ctx.db, personId)
}
