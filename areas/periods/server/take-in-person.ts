import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { PeriodsCopy } from '../handed-over.ts'
import { insertPeriod, updatePeriodBin } from './period-store.ts'

/** Takes back the times of life the person told, the bin included; whatever speaks of one finds it under its new name. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<PeriodsCopy>,
): Promise<void> {
  for (const { id: old, saidOn, deletedOn, ...said } of copy) {
    const id = ctx.newId()
    if (old) ids.set(old, id)
    await insertPeriod(ctx.db, { ...said, id, personId, saidAt: new Date(saidOn) })
    if (deletedOn) await updatePeriodBin(ctx.db, { personId, id, at: new Date(deletedOn) })
  }
}
