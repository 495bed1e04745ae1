import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import { isOpen } from '../choice.ts'
import type { OccupationsCopy } from '../handed-over.ts'
import { upsertChoice, upsertOpinion } from './occupation-store.ts'

/** Takes back what the person said of occupations, and what they let count. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<OccupationsCopy>,
): Promise<void> {
  for (const { saidOn, ...said } of copy.opinions)
    await upsertOpinion(ctx.db, personId, { ...said, at: new Date(saidOn) })
  const { experiencesOut, interestsOut, filters, answers } = copy.choice
  const choice = {
    experiencesOut: experiencesOut.flatMap((id) => ids.get(id) ?? []),
    interestsOut,
    filters,
    answers,
  }
  const said = [...choice.experiencesOut, ...interestsOut, ...Object.keys(answers)]
  const saysSomething = said.length > 0 || !isOpen(choice)
  if (saysSomething) await upsertChoice(ctx.db, personId, choice)
}
