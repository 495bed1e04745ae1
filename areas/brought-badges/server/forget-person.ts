import type { Context } from '../../../platform/server/context.ts'
import { deleteBroughtOf } from './brought-store.ts'

/** Everything goes: what is kept, what is in the bin, what was only looked at. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteBroughtOf(ctx.db, personId)
}
