import { type ListName, oneList, threeLists } from '../../../engines/matching/matching.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { isOpen } from '../choice.ts'
import { type Brought, countedExperiences, countedInterests, profileOf } from '../profile.ts'
import { type Suggestion, suggestionOf } from '../suggestion.ts'
import { broughtBy } from './brought-by.ts'

export type Suggestions = {
  /** Those of the list that was asked. */
  ideas: Suggestion[]
  /** True when all the lists are empty. */
  isEmpty: boolean
  /** What they are based on. */
  experiences: number
  interests: number
  /** True when filters may be the reason for short lists. */
  isFiltered: boolean
}

/** How many ideas a list holds: few enough to look at each. */
const EACH = 6

/** Occupations for the acting person: one of the three lists, each idea with its reasons. */
export async function suggestOccupations(
  ctx: Context,
  { list }: { list: ListName },
): Promise<Suggestions> {
  return suggestedFrom(await broughtBy(ctx), await currentKnowledge(ctx), ctx.now, list)
}

/** The same on what is already at hand. */
export function suggestedFrom(
  brought: Brought,
  knowledge: Knowledge,
  now: Date,
  list: ListName,
): Suggestions {
  const profile = profileOf(brought, knowledge, now)
  const { matches, isEmpty } = oneList(knowledge.matcher, profile, list, { each: EACH })
  const interests = countedInterests(brought)
  const favourites = new Set(
    brought.opinions.filter(({ kind }) => kind === 'favourite').map(({ occupation }) => occupation),
  )
  return {
    ideas: matches.flatMap(
      (match) => suggestionOf(match, knowledge, { interests, favourites }) ?? [],
    ),
    isEmpty,
    experiences: countedExperiences(brought).length,
    interests: interests.length,
    isFiltered: !isOpen(brought.choice),
  }
}

/** The codes of the very ideas that are shown, list by list. */
export function listedFrom(
  brought: Brought,
  knowledge: Knowledge,
  now: Date,
): Record<ListName, string[]> {
  const lists = threeLists(knowledge.matcher, profileOf(brought, knowledge, now), { each: EACH })
  const codes = (list: ListName) =>
    lists[list].map(({ code }) => code).filter((code) => knowledge.occupations.has(code))
  return { close: codes('close'), opening: codes('opening'), surprise: codes('surprise') }
}
