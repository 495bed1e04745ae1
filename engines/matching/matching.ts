import { explain } from './explain.ts'
import { type ListName, placesOfLists } from './lists.ts'
import { scoreAll } from './scores.ts'
import { highest } from './sparse.ts'
import type { Match, Matcher, Profile } from './world.ts'

export { buildMatcher } from './build-matcher.ts'
export { LISTS, type ListName } from './lists.ts'
export { nearTo } from './near-to.ts'
export { similarOccupations } from './neighbours/similar-occupations.ts'
export { WEIGHTS } from './weights.ts'
export { whatWouldChange } from './what-would-change.ts'
export type {
  Description,
  Match,
  Matcher,
  MatcherOptions,
  Occupation,
  Part,
  Profile,
  Wishes,
} from './world.ts'

/**
 * Occupations for a person, best first; equal scores in order of code. What the person ruled out is never there.
 * Empty when the person has brought nothing that can be compared (wishes alone compare nothing).
 */
export function match(matcher: Matcher, profile: Profile, options: { top?: number } = {}): Match[] {
  const scores = scoreAll(matcher, profile)
  if (scores.parts.length === 0) return []
  const best = highest(
    scores.total,
    options.top ?? matcher.codes.length,
    (place) => scores.allowed[place] === 1,
  )
  return best.map((place) => explain(matcher, scores, place))
}

/**
 * Three lists without overlap: close to the person; opening = near on most axes, far on the one named `far`
 * ('skills', 'transversal', 'interests' or 'domain'); surprise = liked or nearly held, in another domain, outside the obvious.
 * Deterministic. Lists may be short in a small world.
 */
export function threeLists(
  matcher: Matcher,
  profile: Profile,
  options: { each?: number } = {},
): { close: Match[]; opening: (Match & { far: string })[]; surprise: Match[] } {
  const scores = scoreAll(matcher, profile)
  if (scores.parts.length === 0) return { close: [], opening: [], surprise: [] }
  const lists = placesOfLists(matcher, scores, options.each ?? 6)
  return {
    close: lists.close.map((place) => explain(matcher, scores, place)),
    opening: lists.opening.map(({ place, far }) => ({ ...explain(matcher, scores, place), far })),
    surprise: lists.surprise.map((place) => explain(matcher, scores, place)),
  }
}

/** One of the three lists, the same as in `threeLists`, without the work on those after it nor the reasons of the others. `isEmpty`: all three are. */
export function oneList(
  matcher: Matcher,
  profile: Profile,
  list: ListName,
  options: { each?: number } = {},
): { matches: (Match & { far?: string })[]; isEmpty: boolean } {
  const scores = scoreAll(matcher, profile)
  if (scores.parts.length === 0) return { matches: [], isEmpty: true }
  const lists = placesOfLists(matcher, scores, options.each ?? 6, list)
  const matches =
    list === 'opening'
      ? lists.opening.map(({ place, far }) => ({ ...explain(matcher, scores, place), far }))
      : lists[list].map((place) => explain(matcher, scores, place))
  // What is allowed at all is close before it is anything else.
  return { matches, isEmpty: lists.close.length === 0 }
}
