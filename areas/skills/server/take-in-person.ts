import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { ClaimsCopy } from '../handed-over.ts'
import { insertClaim, setAsideBinned } from './claim-store.ts'
import { insertSaying } from './saying-store.ts'

/** Takes back every word the person said on what they know how to do. A word on an experience that did not come is left. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<ClaimsCopy>,
): Promise<void> {
  for (const said of copy) {
    const saidAt = new Date(said.saidOn)
    const { competence, level, sentence } = said
    if (said.experienceId === null) {
      await insertSaying(ctx.db, personId, {
        id: ctx.newId(),
        competence,
        level: said.level,
        sentence,
        saidAt,
      })
      continue
    }
    const experienceId = ids.get(said.experienceId)
    if (!experienceId) continue
    const { how, answers } = said
    await insertClaim(ctx.db, {
      id: ctx.newId(),
      personId,
      experienceId,
      competence,
      level,
      how,
      answers,
      sentence,
      claimedAt: saidAt,
    })
  }
  await setAsideBinned(ctx.db, personId)
}
