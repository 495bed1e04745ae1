import { cleaned } from '../../../platform/fields.ts'
import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { InterestsCopy } from '../handed-over.ts'
import { insertSeen, replaceChoices } from './interest-store.ts'

/** Takes back what the person likes, and what was already proposed to them. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy }: TakeIn<InterestsCopy>,
): Promise<void> {
  await replaceChoices(ctx.db, personId, copy.liked)
  for (const [family, times] of Object.entries(copy.proposed)) {
    if (cleaned(family) === family) await insertSeen(ctx.db, personId, family, times)
  }
}
