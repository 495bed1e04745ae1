import { type Match, threeLists } from '../../../engines/matching/matching.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { isOpen } from '../choice.ts'
import { type Brought, countedExperiences, countedInterests, profileOf } from '../profile.ts'
import { type ListName, type Suggestion, suggestionOf } from '../suggestion.ts'
import { broughtBy } from './brought-by.ts'

export type Suggestions = Record<ListName, Suggestion[]> & {
  /** What they are based on. */
  experiences: number
  interests: number
  /** True when filters may be the reason for short lists. */
  isFiltered: boolean
}

/** How many ideas a list holds: few enough to look at each. */
const EACH = 6

/** Occupations for the acting person, in three lists, each with its reasons. */
export async function suggestOccupations(ctx: Context): Promise<Suggestions> {
  return suggestedFrom(await broughtBy(ctx), await currentKnowledge(ctx), ctx.now)
}

/** The same on what is already at hand. */
export function suggestedFrom(brought: Brought, knowledge: Knowledge, now: Date): Suggestions {
  const lists = threeLists(knowledge.matcher, profileOf(brought, knowledge, now), { each: EACH })
  const interests = countedInterests(brought)
  const favourites = new Set(
    brought.opinions.filter(({ kind }) => kind === 'favourite').map(({ occupation }) => occupation),
  )
  const named = (matches: readonly (Match & { far?: string })[]): Suggestion[] =>
    matches.flatMap((match) => suggestionOf(match, knowledge, { interests, favourites }) ?? [])
  return {
    close: named(lists.close),
    opening: named(lists.opening),
    surprise: named(lists.surprise),
    experiences: countedExperiences(brought).length,
    interests: interests.length,
    isFiltered: !isOpen(brought.choice),
  }
}
