import type { Context } from '../../../platform/server/context.ts'
import { deleteLinksOf } from './link-store.ts'

/** Erases every link: an address that was sent shows nothing any more. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteLinksOf(ctx.db, personId)
}
