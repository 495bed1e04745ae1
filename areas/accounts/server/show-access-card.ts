import type { Context } from '../../../platform/server/context.ts'
import type { PinKind } from '../pin.ts'
import { findCardOf } from './account-store.ts'
import { mustBePerson } from './must-be-person.ts'

/** The person's own card, with its code in clear: only they can read it. */
export async function showAccessCard(
  ctx: Context,
): Promise<{ code: string; pinKind: PinKind | null } | undefined> {
  const card = await findCardOf(ctx.db, mustBePerson(ctx.actor))
  return card && { code: ctx.secrets.unseal(card.sealedCode), pinKind: card.pinKind }
}
