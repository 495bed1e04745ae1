import { placesOfLists } from './lists.ts'
import { type Scores, scoreAll } from './scores.ts'
import { at, highest } from './sparse.ts'
import type { Match, Matcher, Profile } from './world.ts'

export { buildMatcher } from './build-matcher.ts'
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

function explain(matcher: Matcher, scores: Scores, place: number): Match {
  const contributions: Match['contributions'] = scores.parts.map(({ part, weight, values }) => ({
    part,
    value: weight * at(values, place),
  }))
  if (scores.wishes !== null)
    contributions.push({ part: 'wishes', value: at(scores.wishes, place) })
  return {
    code: matcher.codes[place] ?? '',
    score: at(scores.total, place),
    contributions,
    ...skillsOf(matcher, scores, place),
  }
}

function skillsOf(
  matcher: Matcher,
  scores: Scores,
  place: number,
): Pick<Match, 'held' | 'near' | 'missing'> {
  const held: Match['held'] = []
  const near: Match['near'] = []
  const missing: Match['missing'] = []
  for (let k = at(matcher.shares.start, place); k < at(matcher.shares.start, place + 1); k += 1) {
    const skill = at(matcher.shares.item, k)
    const one = { code: matcher.skillCodes[skill] ?? '', weight: at(matcher.shares.weight, k) }
    const lender = scores.person.near.get(skill)
    if (scores.person.held.has(skill)) held.push(one)
    else if (lender === undefined) missing.push(one)
    else near.push({ ...one, by: matcher.skillCodes[lender.by] ?? '' })
  }
  return {
    held: held.sort(heaviestFirst),
    near: near.sort(heaviestFirst),
    missing: missing.sort(heaviestFirst),
  }
}

function heaviestFirst(
  a: { code: string; weight: number },
  b: { code: string; weight: number },
): number {
  return b.weight - a.weight || (a.code < b.code ? -1 : 1)
}
