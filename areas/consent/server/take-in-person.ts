import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { ConsentCopy } from '../handed-over.ts'
import { upsertAgeBand } from './age-band-store.ts'

/** Takes back the age band. Shares do not travel: nobody reads here before the person says so here. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy }: TakeIn<ConsentCopy>,
): Promise<void> {
  if (copy.ageBand)
    await upsertAgeBand(ctx.db, personId, copy.ageBand.band, new Date(copy.ageBand.saidOn))
}
