import {
  fillWithMean,
  interestsPart,
  type PartValues,
  skillsPart,
  transversalPart,
} from './parts.ts'
import { type PersonSkills, personSkills } from './person-skills.ts'
import { at } from './sparse.ts'
import { WEIGHTS } from './weights.ts'
import { allowedBy, grantedShare } from './wishes.ts'
import type { Matcher, Part, Profile } from './world.ts'

/** Everything known about one person against all occupations, before any list is drawn. */
export type Scores = {
  person: PersonSkills
  /** the parts the person filled in, each with its share of the score and one value an occupation */
  parts: { part: Exclude<Part, 'wishes'>; weight: number; values: PartValues }[]
  /** signed contribution of the soft wishes; null = none */
  wishes: Float64Array | null
  /** inner product that comes from near skills only; null = no skills */
  fromNear: PartValues | null
  allowed: Uint8Array
  total: Float64Array
}

/** What does not depend on the skills: learning one changes none of it. */
type Ground = {
  transversal: PartValues | null
  interests: PartValues | null
  /** share of the soft wishes granted; null = none */
  granted: PartValues | null
  allowed: Uint8Array
}

/** Scores every occupation for one person. `parts` is empty when there is nothing to compare: nothing should then be shown. */
export function scoreAll(matcher: Matcher, profile: Profile): Scores {
  return scoreOn(matcher, groundOf(matcher, profile), profile.skills)
}

export function groundOf(matcher: Matcher, profile: Profile): Ground {
  const transversal = transversalPart(matcher, profile.transversal)
  const interests = interestsPart(matcher, profile.interests)
  const granted = profile.wishes === undefined ? null : grantedShare(matcher, profile.wishes)
  return {
    transversal: transversal && fillWithMean(transversal),
    interests: interests && fillWithMean(interests),
    granted: granted && fillWithMean(granted),
    allowed: allowedBy(matcher, profile.wishes ?? {}),
  }
}

/** The scores of somebody with these skills, all else being known. */
export function scoreOn(matcher: Matcher, ground: Ground, held: Profile['skills']): Scores {
  const person = personSkills(matcher, held)
  const skills = person.held.size === 0 ? null : skillsPart(matcher, person)
  const known: { part: Exclude<Part, 'wishes'>; values: PartValues | null }[] = [
    { part: 'skills', values: skills && fillWithMean(skills.values) },
    { part: 'transversal', values: ground.transversal },
    { part: 'interests', values: ground.interests },
  ]
  const filled = known.flatMap(({ part, values }) => (values === null ? [] : [{ part, values }]))
  const whole = filled.reduce((sum, { part }) => sum + WEIGHTS.parts[part], 0)
  const parts = filled.map(({ part, values }) => ({
    part,
    weight: WEIGHTS.parts[part] / whole,
    values,
  }))
  const wishes = wishesContribution(ground.granted, parts)
  return {
    person,
    parts,
    wishes,
    fromNear: skills?.fromNear ?? null,
    allowed: ground.allowed,
    total: totalOf(parts, wishes, matcher.codes.length),
  }
}

/** The parts first, in their order, then the wishes: the very sum a reader makes of the contributions. */
function totalOf(parts: Scores['parts'], wishes: Float64Array | null, size: number): Float64Array {
  const total = new Float64Array(size)
  for (const { weight, values } of parts) {
    for (let place = 0; place < size; place += 1)
      total[place] = (total[place] ?? 0) + weight * (values[place] ?? 0)
  }
  return wishes === null ? total : total.map((value, place) => value + (wishes[place] ?? 0))
}

function baseScore(parts: Scores['parts'], place: number): number {
  let score = 0
  for (const { weight, values } of parts) score += weight * at(values, place)
  return score
}

/** A granted wish closes part of the way to 1, a wish not granted takes part of the way to 0: the score stays in its bounds. */
function wishesContribution(
  granted: PartValues | null,
  parts: Scores['parts'],
): Float64Array | null {
  if (granted === null || parts.length === 0) return null
  return granted.map((share, place) => {
    const lean = WEIGHTS.wishesSwing * (2 * share - 1)
    const score = Math.min(1, Math.max(0, baseScore(parts, place)))
    return lean >= 0 ? lean * (1 - score) : lean * score
  })
}
