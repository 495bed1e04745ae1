import type { Occupation, Profile } from '../../engines/matching/matching.ts'
import { chances } from './forest.ts'

/** Share of an occupation's skills a simulated person took away from it. */
const TAKEN = { least: 0.15, most: 0.6 }
/** Skills from anywhere, in proportion to those taken: people carry more than their work. */
const STRAY = 0.1
/** One person in this many says nothing of their interests. */
const SILENT = 4

/**
 * Simulated people, the same for a seed: 1–4 experiences in occupations drawn evenly; of each, 15–60 % of the skills at level 1–5, 0–15
 * years ago, and one stray skill for ten; 1–5 interests, 7 in 10 from those occupations, the others from anywhere; one in four gives none.
 */
export function simulatedPeople(
  occupations: readonly Occupation[],
  count: number,
  seed: number,
): Profile[] {
  const chance = chances(seed)
  const skills = [
    ...new Set(occupations.flatMap((one) => one.skills.map((skill) => skill.code))),
  ].sort()
  const interests = [
    ...new Set(occupations.flatMap((one) => one.interests.map((interest) => interest.code))),
  ].sort()
  const drawFrom = <T>(list: readonly T[]): T | undefined =>
    list[Math.floor(chance() * list.length)]
  return Array.from({ length: count }, (_, number) => {
    const lived = Array.from({ length: 1 + Math.floor(chance() * 4) }, () =>
      drawFrom(occupations),
    ).filter((one) => one !== undefined)
    const held: Profile['skills'] = []
    for (const one of lived) {
      const taken = TAKEN.least + chance() * (TAKEN.most - TAKEN.least)
      const yearsAgo = Math.floor(chance() * 16)
      for (const { code } of one.skills) {
        if (chance() < taken) held.push({ code, level: 1 + Math.floor(chance() * 5), yearsAgo })
        if (chance() < taken * STRAY)
          held.push({ code: drawFrom(skills) ?? code, level: 1 + Math.floor(chance() * 3) })
      }
    }
    const own = lived.flatMap((one) => one.interests.map((interest) => interest.code))
    const wanted = number % SILENT === 0 ? 0 : 1 + Math.floor(chance() * 5)
    const liked = new Set(
      Array.from({ length: wanted }, () =>
        chance() < 0.7 ? drawFrom(own) : drawFrom(interests),
      ).filter((code) => code !== undefined),
    )
    return {
      skills: held,
      transversal: {},
      interests: [...liked].map((code, turn) => ({ code, weight: 1 - 0.05 * turn })),
    }
  })
}
