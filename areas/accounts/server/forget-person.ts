import type { Context } from '../../../platform/server/context.ts'
import { deletePerson } from './account-store.ts'

/** Erases the account, its card and its sessions; the database erases what hangs on the person. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deletePerson(ctx.db, personId)
}
