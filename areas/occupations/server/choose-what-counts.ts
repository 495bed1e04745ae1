import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { type Choice, type ChoicePart, listAfter, noSuchChoice, TRANSITIONS } from '../choice.ts'
import { holdChoice, upsertChoice } from './occupation-store.ts'

export type CountsInput = {
  part: ChoicePart
  /** What the screen showed. */
  shown: readonly string[]
  ticked: readonly string[]
}

/** The person says what counts, one part at a time; what the screen did not show stays as it was. */
export async function chooseWhatCounts(ctx: Context, input: CountsInput): Promise<Choice> {
  const personId = mustBePerson(ctx.actor)
  const known = await knownIn(ctx, input.part)
  if (input.ticked.some((one) => !known.includes(one))) throw noSuchChoice()
  const next = after(await holdChoice(ctx.db, personId), input)
  await upsertChoice(ctx.db, personId, next)
  return next
}

/** What may be ticked on the screen of a part. */
async function knownIn(ctx: Context, part: ChoicePart): Promise<string[]> {
  const { families, sectors, contexts } = await currentKnowledge(ctx)
  const codes = (things: readonly { code: string }[]) => things.map(({ code }) => code)
  switch (part) {
    case 'experiences':
      return (await experiencesOf(ctx)).map(({ id }) => id)
    case 'gouts':
      return codes(families)
    case 'secteurs':
      return codes(sectors)
    case 'environnement':
    case 'a-eviter':
      return codes(contexts)
    case 'entree':
      return ['', '0', '1', '2', '3', '4', '5']
    case 'transitions':
      return [...TRANSITIONS, 'noRegulated']
  }
}

function after(choice: Choice, { part, shown, ticked }: CountsInput): Choice {
  const { filters } = choice
  const put = (change: Partial<Choice['filters']>): Choice => ({
    ...choice,
    filters: { ...filters, ...change },
  })
  const unticked = shown.filter((one) => !ticked.includes(one))
  switch (part) {
    case 'experiences':
      return { ...choice, experiencesOut: listAfter(choice.experiencesOut, shown, unticked) }
    case 'gouts':
      return { ...choice, interestsOut: listAfter(choice.interestsOut, shown, unticked) }
    case 'secteurs':
      return put({ sectors: listAfter(filters.sectors, shown, ticked) })
    case 'environnement':
      return put({
        contextsWanted: listAfter(filters.contextsWanted, shown, ticked),
        // The last word counts: what is now wanted is no longer refused.
        contextsRefused: filters.contextsRefused.filter((one) => !ticked.includes(one)),
      })
    case 'a-eviter':
      return put({
        contextsRefused: listAfter(filters.contextsRefused, shown, ticked),
        contextsWanted: filters.contextsWanted.filter((one) => !ticked.includes(one)),
      })
    case 'entree':
      return put({ accessLevelMax: ticked[0] ? Number(ticked[0]) : null })
    case 'transitions':
      return put({
        flags: TRANSITIONS.filter((one) => ticked.includes(one)),
        noRegulated: ticked.includes('noRegulated'),
      })
  }
}
