import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { ConfidenceCopy } from '../handed-over.ts'
import { upsertConfidence } from './confidence-store.ts'

/** Takes back how sure the person said they felt. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy }: TakeIn<ConfidenceCopy>,
): Promise<void> {
  if (copy.before) await upsertConfidence(ctx.db, personId, copy.before, ctx.now)
  if (copy.after) await upsertConfidence(ctx.db, personId, copy.after, ctx.now)
}
