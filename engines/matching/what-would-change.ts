import { explain } from './explain.ts'
import { groundOf, type Scores, scoreOn } from './scores.ts'
import { at } from './sparse.ts'
import type { Match, Matcher, Profile } from './world.ts'

/** What learning one missing skill would bring for one occupation: gain in score, and the rank it would then have (1 = first). */
export type Change = { skill: string; gain: number; score: number; rank: number }

/** The level a newly learnt skill is supposed to reach. */
const LEVEL_LEARNT = 3
/** How many skills are worth telling. */
const CHANGES = 3

/**
 * One occupation seen closely: its reasons, its place among all, and which of its heaviest missing skills would move it most.
 * Null when the occupation is unknown, ruled out, or nothing can be compared. Only real gains are told: at most three, best first.
 */
export function whatWouldChange(
  matcher: Matcher,
  profile: Profile,
  code: string,
): { match: Match; score: number; rank: number; changes: Change[] } | null {
  const place = matcher.places.get(code)
  const ground = groundOf(matcher, profile)
  const now = scoreOn(matcher, ground, profile.skills)
  if (place === undefined || now.allowed[place] !== 1 || now.parts.length === 0) return null
  const score = at(now.total, place)
  const match = explain(matcher, now, place)
  const unheld = [...match.near, ...match.missing].sort(
    (a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1),
  )
  const changes = unheld.slice(0, CHANGES).flatMap(({ code: skill }) => {
    const skills = [...profile.skills, { code: skill, level: LEVEL_LEARNT }]
    const then = scoreOn(matcher, ground, skills)
    const gain = at(then.total, place) - score
    return gain > 0 ? [{ skill, gain, score: score + gain, rank: rankOf(then, place) }] : []
  })
  return {
    match,
    score,
    rank: rankOf(now, place),
    changes: changes.sort((a, b) => b.gain - a.gain || (a.skill < b.skill ? -1 : 1)),
  }
}

function rankOf({ total, allowed }: Pick<Scores, 'total' | 'allowed'>, place: number): number {
  const mine = at(total, place)
  let rank = 1
  for (let other = 0; other < total.length; other += 1) {
    const value = total[other] ?? 0
    if (allowed[other] === 1 && (value > mine || (value === mine && other < place))) rank += 1
  }
  return rank
}
