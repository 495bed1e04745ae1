import type { PersonSkills } from './person-skills.ts'
import { WEIGHTS } from './weights.ts'
import type { Matcher, Profile } from './world.ts'

/** One value an occupation, in rising order of code; NaN = this occupation says nothing on the part. */
export type PartValues = Float64Array

/** Skills in [0, 1]: idf-weighted cosine (curved) between what the person holds, or nearly, and what the occupation asks. */
export function skillsPart(
  matcher: Matcher,
  person: PersonSkills,
): { values: PartValues; fromNear: PartValues } {
  const size = matcher.codes.length
  const dot = new Float64Array(size)
  const fromNear = new Float64Array(size)
  for (const [skill, strength] of person.held) spread(matcher, skill, strength, dot)
  for (const [skill, { strength }] of person.near) spread(matcher, skill, strength, fromNear)
  const { start } = matcher.rows
  for (let place = 0; place < size; place += 1) {
    const cosine = Math.min(1, ((dot[place] ?? 0) + (fromNear[place] ?? 0)) / person.length)
    dot[place] = start[place] === start[place + 1] ? Number.NaN : cosine ** WEIGHTS.skillsCurve
  }
  return { values: dot, fromNear }
}

function spread(matcher: Matcher, skill: number, strength: number, into: Float64Array): void {
  const value = strength * (matcher.idf[skill] ?? 0)
  const { start, item, weight } = matcher.columns
  const end = start[skill + 1] ?? 0
  for (let c = start[skill] ?? 0; c < end; c += 1) {
    const place = item[c] ?? 0
    into[place] = (into[place] ?? 0) + value * (weight[c] ?? 0)
  }
}

/** Transversal in [0, 1]: 1 − mean distance over the competences known on both sides; being above counts little. Null = nothing in common. */
export function transversalPart(
  matcher: Matcher,
  levels: Profile['transversal'],
): PartValues | null {
  const known = matcher.transversalCodes.flatMap((code, column) => {
    const level = levels[code]
    return level === undefined ? [] : [{ column, level }]
  })
  if (known.length === 0) return null
  const width = matcher.transversalCodes.length
  const values = new Float64Array(matcher.codes.length)
  for (let row = 0; row < values.length; row += 1) {
    let distance = 0
    let count = 0
    for (const { column, level } of known) {
      const asked = matcher.transversal[row * width + column] ?? Number.NaN
      if (Number.isNaN(asked)) continue
      const gap = asked > level ? asked - level : (level - asked) * WEIGHTS.transversalSurplus
      distance += Math.min(1, gap / WEIGHTS.transversalRange)
      count += 1
    }
    values[row] = count === 0 ? Number.NaN : 1 - distance / count
  }
  return values
}

/**
 * Interests in [-1, 1] (in [0, 1] when nothing is disliked): the person's mean liking over the occupation's known interests, weighted by
 * their coefficients. A mean, not a sum: more coefficients bring nothing by themselves. Few coefficients lean towards the person's
 * general liking (WEIGHTS.interestsPrior). Null = nothing in common.
 */
export function interestsPart(
  matcher: Matcher,
  interests: Profile['interests'],
): PartValues | null {
  const liking = new Map<number, number>()
  for (const interest of interests) {
    const column = matcher.interestCodes.indexOf(interest.code)
    if (column >= 0) liking.set(column, Math.min(1, Math.max(-1, interest.weight)))
  }
  if (liking.size === 0) return null
  const width = matcher.interestCodes.length
  const general = [...liking.values()].reduce((sum, weight) => sum + weight, 0) / width
  const values = new Float64Array(matcher.codes.length).fill(WEIGHTS.interestsPrior * general)
  for (const [column, weight] of liking) {
    for (let row = 0; row < values.length; row += 1)
      values[row] = (values[row] ?? 0) + weight * (matcher.interests[row * width + column] ?? 0)
  }
  for (let row = 0; row < values.length; row += 1) {
    const total = matcher.interestTotals[row] ?? 0
    values[row] = total === 0 ? Number.NaN : (values[row] ?? 0) / (total + WEIGHTS.interestsPrior)
  }
  return values
}

/** Where an occupation says nothing, it gets the mean of those that do: it neither gains nor loses. */
export function fillWithMean(values: PartValues): PartValues {
  let sum = 0
  let count = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    sum += value
    count += 1
  }
  const mean = count === 0 ? 0 : sum / count
  return count === values.length
    ? values
    : values.map((value) => (Number.isNaN(value) ? mean : value))
}
