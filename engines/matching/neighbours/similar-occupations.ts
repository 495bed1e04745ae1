import { at } from '../sparse.ts'
import type { Matcher } from '../world.ts'

/** Neighbouring occupations one may move to, best first (at most WEIGHTS.neighbours); equal ones in order of code. Empty when the code is unknown. */
export function similarOccupations(
  matcher: Matcher,
  code: string,
  top = 10,
): { code: string; score: number }[] {
  const place = matcher.places.get(code)
  if (place === undefined) return []
  const { start, item, weight } = matcher.neighbours
  const from = at(start, place)
  const count = Math.min(Math.max(0, top), at(start, place + 1) - from)
  return Array.from({ length: count }, (_, turn) => ({
    code: matcher.codes[at(item, from + turn)] ?? '',
    score: at(weight, from + turn),
  }))
}
