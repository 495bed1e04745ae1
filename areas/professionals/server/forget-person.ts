import type { Context } from '../../../platform/server/context.ts'
import { deletePrintedCard } from './printed/printed-card-store.ts'

/** Erases who printed the person's card. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deletePrintedCard(ctx.db, personId)
}
