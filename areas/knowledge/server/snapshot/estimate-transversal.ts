import type { Occupation } from '../../occupation.ts'

/** How many described occupations lend their levels to one that nobody described. */
const LENDERS = 5
/** Being of the same parent or domain brings two occupations nearer than their skills alone say. */
const SAME_PARENT = 0.2
const SAME_DOMAIN = 0.1

/**
 * Gives transversal levels to occupations that have none: mean of the five nearest described ones, weighted by nearness
 * (cosine over rare skills, plus a little for the same parent or domain). Marked as estimated, and shown as such.
 */
export function estimateTransversal(occupations: readonly Occupation[]): Occupation[] {
  const described = occupations.filter((one) => one.transversal !== null)
  if (described.length === 0) return [...occupations]
  const vectors = unitVectors(occupations)
  const askedBy = new Map<string, { lender: number; weight: number }[]>()
  described.forEach((one, lender) => {
    for (const [skill, weight] of vectors.get(one.code) ?? []) {
      const list = askedBy.get(skill)
      if (list) list.push({ lender, weight })
      else askedBy.set(skill, [{ lender, weight }])
    }
  })
  return occupations.map((one) => {
    if (one.transversal !== null) return one
    const nearness = described.map(
      (other) =>
        (other.parent !== null && other.parent === one.parent ? SAME_PARENT : 0) +
        (other.domain === one.domain ? SAME_DOMAIN : 0),
    )
    for (const [skill, weight] of vectors.get(one.code) ?? []) {
      for (const { lender, weight: theirs } of askedBy.get(skill) ?? [])
        nearness[lender] = (nearness[lender] ?? 0) + weight * theirs
    }
    const transversal = meanOfNearest(described, nearness)
    return transversal === null ? one : { ...one, transversal, estimated: true }
  })
}

function meanOfNearest(
  described: readonly Occupation[],
  nearness: readonly number[],
): Record<string, number> | null {
  const nearest = nearness
    .map((value, lender) => ({ value, levels: described[lender]?.transversal ?? {} }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, LENDERS)
  const total = nearest.reduce((sum, { value }) => sum + value, 0)
  if (total === 0) return null
  const mean: Record<string, number> = {}
  for (const { value, levels } of nearest) {
    for (const [code, level] of Object.entries(levels))
      mean[code] = (mean[code] ?? 0) + (level * value) / total
  }
  return Object.fromEntries(
    Object.entries(mean).map(([code, level]) => [code, Math.round(level * 10) / 10]),
  )
}

/** Skills of each occupation, rare ones heavier, length 1. */
function unitVectors(occupations: readonly Occupation[]): Map<string, Map<string, number>> {
  const counts = new Map<string, number>()
  for (const one of occupations)
    for (const { code } of one.skills) counts.set(code, (counts.get(code) ?? 0) + 1)
  return new Map(
    occupations.map((one) => {
      const raw = one.skills.map(
        ({ code, weight }) =>
          [code, weight * Math.log(1 + occupations.length / (counts.get(code) ?? 1))] as const,
      )
      const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
      return [one.code, new Map(raw.map(([code, weight]) => [code, weight / length]))]
    }),
  )
}
