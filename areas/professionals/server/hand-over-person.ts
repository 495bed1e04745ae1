import type { Context } from '../../../platform/server/context.ts'
import { findPrintedCard } from './printed/printed-card-store.ts'

/** That a professional printed the person's card, and when. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const card = await findPrintedCard(ctx.db, personId)
  return { cardPrintedAt: card?.printedAt.toISOString() }
}
