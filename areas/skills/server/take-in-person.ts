import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { ClaimCopy } from '../handed-over.ts'
import { insertClaim, setAsideBinned } from './claim-store.ts'

/** Takes back every word the person said on what they know how to do. A word on an experience that did not come is left. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<ClaimCopy[]>,
): Promise<void> {
  for (const { experienceId: old, saidOn, ...said } of copy) {
    const experienceId = ids.get(old)
    if (!experienceId) continue
    await insertClaim(ctx.db, {
      ...said,
      id: ctx.newId(),
      personId,
      experienceId,
      claimedAt: new Date(saidOn),
    })
  }
  await setAsideBinned(ctx.db, personId)
}
