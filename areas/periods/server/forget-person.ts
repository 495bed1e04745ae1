import type { Context } from '../../../platform/server/context.ts'
import { deletePeriodsOf } from './period-store.ts'

/** Erases every period of a person's life, even what was in the bin. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deletePeriodsOf(ctx.db, personId)
}
