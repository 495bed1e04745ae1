import type { Context } from '../../../../platform/server/context.ts'
import { findCardOf } from '../account-store.ts'
import { mustBePerson } from '../must-be-person.ts'

/** When a professional printed the person's card again, if one did: the person always sees it. */
export async function cardReissuedAt(ctx: Context): Promise<Date | undefined> {
  const card = await findCardOf(ctx.db, mustBePerson(ctx.actor))
  return card?.reissuedAt ?? undefined
}
