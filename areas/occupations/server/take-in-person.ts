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
  for (const { saidOn, deletedOn, ...said } of copy.opinions) {
    // What waited in the bin goes when its day is over, as if it had never left; a copy cannot make it wait longer.
    const removedAt = deletedOn
      ? new Date(Math.min(Date.parse(deletedOn), ctx.now.getTime()))
      : null
    await upsertOpinion(ctx.db, personId, { ...said, removedAt, at: new Date(saidOn) })
  }
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
