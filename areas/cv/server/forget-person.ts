import type { Context } from '../../../platform/server/context.ts'
import { deleteCvsOf } from './cv-store.ts'
import { deleteTakenBy } from './invitations/invitation-store.ts'
import { deleteLinksOf } from './links/link-store.ts'

/** Erases every CV, with its links; what was shown is no longer. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteLinksOf(ctx.db, personId)
  await deleteTakenBy(ctx.db, personId)
  await deleteCvsOf(ctx.db, personId)
}
