import { likenessIn } from './neighbour-views.ts'
import { at, highest } from './sparse.ts'
import type { Matcher } from './world.ts'

/** Neighbouring occupations one may move to, best first; equal scores in order of code. Empty when the code is unknown. */
export function similarOccupations(matcher: Matcher, code: string, top = 10): { code: string; score: number }[] {
  const place = matcher.places.get(code)
  if (place === undefined) return []
  const likeness = likenessIn(matcher, place, matcher.codes.length)
  const best = highest(likeness, top, (other) => other !== place && at(likeness, other) > 0)
  return best.map((other) => ({ code: matcher.codes[other] ?? '', score: at(likeness, other) }))
}
