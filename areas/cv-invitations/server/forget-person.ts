import type { Context } from '../../../platform/server/context.ts'
import { deleteTakenBy } from './invitation-store.ts'

/** Erases what the person took up; whoever invited keeps their invitation, and sees nothing more. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteTakenBy(ctx.db, personId)
}
