import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { ConfidenceCopy } from '../handed-over.ts'
import { upsertConfidence } from './confidence-store.ts'

/** Takes back how sure the person said they felt. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy }: TakeIn<ConfidenceCopy>,
): Promise<void> {
  for (const moment of [copy.before, copy.after]) {
    if (!moment) continue
    const { saidOn, ...said } = moment
    await upsertConfidence(ctx.db, personId, said, saidOn ? new Date(saidOn) : ctx.now)
  }
}
