import type { Context } from '../../../platform/server/context.ts'
import { nobodyThere } from '../grant.ts'
import { findSharers, type Sharer } from './grant-store.ts'
import { mustBeProfessional } from './must-be-professional.ts'

/** People who let the acting professional read today. A name and dates only: opening is another deed, which leaves a line. */
export async function peopleWhoShare(ctx: Context): Promise<Sharer[]> {
  return findSharers(ctx.db, mustBeProfessional(ctx.actor), ctx.now)
}

/** One of them. */
export async function personWhoShares(
  ctx: Context,
  { personId }: { personId: string },
): Promise<Sharer> {
  const sharer = (await peopleWhoShare(ctx)).find((one) => one.personId === personId)
  if (!sharer) throw nobodyThere()
  return sharer
}
