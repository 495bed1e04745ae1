import type { Context } from '../../../platform/server/context.ts'
import { EVERYTHING } from '../choice.ts'
import {
  deleteAllOf,
  findChoice,
  findOpinionsAndBin,
  holdChoice,
  upsertChoice,
  upsertOpinion,
} from './occupation-store.ts'

/**
 * What was said of occupations under two accounts becomes one: of two opinions on the same occupation the last one
 * counts, what waits in the bin among them; what was left out stays left out; filters stay those of the account, unless it had none. Answers how many opinions moved.
 */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<number> {
  const mine = await holdChoice(ctx.db, into)
  const kept = new Map(
    (await findOpinionsAndBin(ctx.db, into)).map((one) => [one.occupation, one.at]),
  )
  const moved = (await findOpinionsAndBin(ctx.db, from)).filter(({ occupation, at }) => {
    const before = kept.get(occupation)
    return before === undefined || before <= at
  })
  for (const opinion of moved) await upsertOpinion(ctx.db, into, opinion)
  const theirs = await findChoice(ctx.db, from)
  const hasFilters = JSON.stringify(mine.filters) !== JSON.stringify(EVERYTHING.filters)
  await upsertChoice(ctx.db, into, {
    experiencesOut: [...new Set([...mine.experiencesOut, ...theirs.experiencesOut])],
    interestsOut: [...new Set([...mine.interestsOut, ...theirs.interestsOut])],
    filters: hasFilters ? mine.filters : theirs.filters,
    answers: { ...theirs.answers, ...mine.answers },
  })
  await deleteAllOf(ctx.db, from)
  return moved.length
}
