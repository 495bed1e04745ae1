import { at } from './sparse.ts'
import { WEIGHTS } from './weights.ts'
import type { Matcher, Profile } from './world.ts'

/** The person's skill vector: what is held (strength × idf) and what is near something held. `by` tells which held skill a near one comes from. */
export type PersonSkills = {
  held: Map<number, number>
  near: Map<number, { strength: number; by: number }>
  length: number
}

/** Strength in (0, 1) of a skill as it stands: level, firmness and how long ago. */
export function strengthOf(skill: Profile['skills'][number]): number {
  const level = Math.max(0, skill.level)
  const mastery = level / (level + WEIGHTS.levelHalf)
  const freshness = Math.max(
    WEIGHTS.recencyFloor,
    0.5 ** (Math.max(0, skill.yearsAgo ?? 0) / WEIGHTS.recencyHalfLife),
  )
  return mastery * WEIGHTS.firmness[skill.firmness ?? 'declared'] * freshness
}

/** Unknown codes are left out; a skill said twice counts once, at its best. */
export function personSkills(matcher: Matcher, skills: Profile['skills']): PersonSkills {
  const held = new Map<number, number>()
  for (const skill of skills) {
    const place = matcher.skillPlaces.get(skill.code)
    const strength = strengthOf(skill)
    if (place !== undefined && strength > 0)
      held.set(place, Math.max(strength, held.get(place) ?? 0))
  }
  const near = nearHeld(matcher, held)
  let square = 0
  for (const [skill, strength] of held) square += (strength * at(matcher.idf, skill)) ** 2
  for (const [skill, { strength }] of near) square += (strength * at(matcher.idf, skill)) ** 2
  return { held, near, length: Math.sqrt(square) }
}

function nearHeld(matcher: Matcher, held: ReadonlyMap<number, number>): PersonSkills['near'] {
  const near: PersonSkills['near'] = new Map()
  for (const skill of [...held.keys()].sort((a, b) => a - b)) {
    const strength = held.get(skill) ?? 0
    for (let k = at(matcher.near.start, skill); k < at(matcher.near.start, skill + 1); k += 1) {
      const other = at(matcher.near.item, k)
      if (held.has(other)) continue
      const lent = WEIGHTS.nearness * at(matcher.near.weight, k) * strength
      if (lent > (near.get(other)?.strength ?? 0)) near.set(other, { strength: lent, by: skill })
    }
  }
  return near
}
