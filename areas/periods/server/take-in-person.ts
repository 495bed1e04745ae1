import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { PeriodsCopy } from '../handed-over.ts'
import { insertPeriod } from './period-store.ts'

/** Takes back the times of life the person told; what was in the bin stays behind. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy }: TakeIn<PeriodsCopy>,
): Promise<void> {
  for (const { saidOn, deletedOn, ...said } of copy) {
    if (deletedOn) continue
    await insertPeriod(ctx.db, { ...said, id: ctx.newId(), personId, saidAt: new Date(saidOn) })
  }
}
