import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import type { Opinion, Reason } from '../opinion.ts'
import { findOpinions, upsertOpinion } from './occupation-store.ts'

type Input = { code: string; reason: Reason | null; words: string | null }

/** "Not for me": it leaves the lists at once. Answers what the person thought before, so that it can be undone. */
export async function refuseOccupation(
  ctx: Context,
  { code, reason, words }: Input,
): Promise<{ before: Opinion | undefined }> {
  const personId = mustBePerson(ctx.actor)
  const occupation = await occupationByCode(ctx, code)
  const opinions = await findOpinions(ctx.db, personId)
  const before = opinions.find((opinion) => opinion.occupation === occupation.code)
  await upsertOpinion(ctx.db, personId, {
    occupation: occupation.code,
    kind: 'refused',
    reason,
    words,
    at: ctx.now,
  })
  return { before }
}
