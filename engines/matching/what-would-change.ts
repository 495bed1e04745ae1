import { personSkills } from './person-skills.ts'
import { scoreAll } from './scores.ts'
import { at } from './sparse.ts'
import type { Matcher, Profile } from './world.ts'

/** What learning one missing skill would bring for one occupation: gain in score, and the rank it would then have (1 = first). */
export type Change = { skill: string; gain: number; score: number; rank: number }

/** The level a newly learnt skill is supposed to reach. */
const LEVEL_LEARNT = 3
/** How many skills are worth telling. */
const CHANGES = 3

/**
 * Which of the heaviest missing skills of an occupation would move it most. Null when the occupation is unknown, ruled out, or nothing
 * can be compared. Only real gains are told: at most three, best first.
 */
export function whatWouldChange(
  matcher: Matcher,
  profile: Profile,
  code: string,
): { score: number; rank: number; changes: Change[] } | null {
  const place = matcher.places.get(code)
  const now = scoreAll(matcher, profile)
  if (place === undefined || now.allowed[place] !== 1 || now.parts.length === 0) return null
  const score = at(now.total, place)
  const changes = heaviestUnheld(matcher, profile, place).flatMap((skill) => {
    const then = scoreAll(matcher, {
      ...profile,
      skills: [...profile.skills, { code: skill, level: LEVEL_LEARNT }],
    })
    const gain = at(then.total, place) - score
    return gain > 0 ? [{ skill, gain, score: score + gain, rank: rankOf(then, place) }] : []
  })
  return {
    score,
    rank: rankOf(now, place),
    changes: changes.sort((a, b) => b.gain - a.gain || (a.skill < b.skill ? -1 : 1)),
  }
}

function heaviestUnheld(matcher: Matcher, profile: Profile, place: number): string[] {
  const { held } = personSkills(matcher, profile.skills)
  const unheld: { code: string; weight: number }[] = []
  for (let k = at(matcher.shares.start, place); k < at(matcher.shares.start, place + 1); k += 1) {
    const skill = at(matcher.shares.item, k)
    if (!held.has(skill))
      unheld.push({ code: matcher.skillCodes[skill] ?? '', weight: at(matcher.shares.weight, k) })
  }
  unheld.sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))
  return unheld.slice(0, CHANGES).map((one) => one.code)
}

function rankOf(scores: { total: Float64Array; allowed: Uint8Array }, place: number): number {
  const mine = at(scores.total, place)
  let rank = 1
  scores.total.forEach((value, other) => {
    if (scores.allowed[other] === 1 && (value > mine || (value === mine && other < place)))
      rank += 1
  })
  return rank
}
