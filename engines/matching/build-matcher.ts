import { nearSkills } from './near-skills.ts'
import { neighboursOf } from './neighbours/neighbours.ts'
import { likenessIn } from './neighbours/views.ts'
import { at, flip, highest, packRows, type Sparse, toUnitRows } from './sparse.ts'
import { WEIGHTS } from './weights.ts'
import type { Matcher, MatcherOptions, Occupation } from './world.ts'

/** Loads a referential into a snapshot. Repeated codes keep the first; unknown things stay unknown. About 1 s for the whole of ROME. */
export function buildMatcher(
  occupations: readonly Occupation[],
  options: MatcherOptions = {},
): Matcher {
  const sorted = inCodeOrder(occupations)
  const skillCodes = vocabulary(sorted.map((one) => one.skills.map((skill) => skill.code)))
  const skillPlaces = places(skillCodes)
  const asked = packRows(sorted.map((one) => weightsByPlace(one.skills, skillPlaces)))
  const idf = idfOf(asked, skillCodes.length, sorted.length)
  const weighed = {
    ...asked,
    weight: asked.weight.map((weight, k) => weight * at(idf, at(asked.item, k))),
  }
  const rows = toUnitRows(weighed)
  const columns = flip(rows, skillCodes.length)
  const transversalCodes = vocabulary(sorted.map((one) => Object.keys(one.transversal ?? {})))
  const interestCodes = vocabulary(
    sorted.map((one) => one.interests.map((interest) => interest.code)),
  )
  const interests = completedInterests(sorted, interestCodes, rows, columns)
  const world: Omit<Matcher, 'neighbours'> = {
    codes: sorted.map((one) => one.code),
    places: places(sorted.map((one) => one.code)),
    skillCodes,
    skillPlaces,
    idf,
    shares: toShares(weighed),
    rows,
    columns,
    near: nearSkills(asked, skillCodes, skillPlaces, options.skillParents ?? {}),
    transversalCodes,
    transversal: transversalTable(sorted, transversalCodes),
    interestCodes,
    interests,
    interestTotals: rowTotals(interests, interestCodes.length, sorted.length),
    parents: sorted.map((one) => one.parent),
    domains: sorted.map((one) => one.domain),
    contexts: sorted.map((one) => [...one.contexts]),
    flags: sorted.map((one) => [...one.flags]),
    accessLevels: Float32Array.from(sorted, (one) => one.accessLevel ?? Number.NaN),
  }
  return { ...world, neighbours: neighboursOf(world, sorted, options) }
}

function inCodeOrder(occupations: readonly Occupation[]): Occupation[] {
  const byCode = new Map<string, Occupation>()
  for (const one of occupations) if (!byCode.has(one.code)) byCode.set(one.code, one)
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

function vocabulary(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort()
}

function places(codes: readonly string[]): Map<string, number> {
  return new Map(codes.map((code, place) => [code, place]))
}

function weightsByPlace(
  links: readonly { code: string; weight: number }[],
  known: ReadonlyMap<string, number>,
): Map<number, number> {
  const weights = new Map<number, number>()
  for (const link of links) {
    const place = known.get(link.code)
    if (place !== undefined && link.weight > 0)
      weights.set(place, Math.max(link.weight, weights.get(place) ?? 0))
  }
  return weights
}

/** ln(1 + occupations / occupations that ask it): rare skills tell more; never 0, even in a world of one occupation. */
function idfOf(asked: Sparse, skills: number, occupations: number): Float32Array {
  const counts = new Float32Array(skills)
  for (const skill of asked.item) counts[skill] = at(counts, skill) + 1
  return counts.map((count) => (count === 0 ? 0 : Math.log(1 + occupations / count)))
}

function toShares(weighed: Sparse): Sparse {
  const weight = weighed.weight.slice()
  for (let r = 0; r + 1 < weighed.start.length; r += 1) {
    let total = 0
    for (let k = at(weighed.start, r); k < at(weighed.start, r + 1); k += 1) total += at(weight, k)
    for (let k = at(weighed.start, r); k < at(weighed.start, r + 1); k += 1)
      weight[k] = at(weight, k) / total
  }
  return { ...weighed, weight }
}

function transversalTable(
  occupations: readonly Occupation[],
  codes: readonly string[],
): Float32Array {
  const table = new Float32Array(occupations.length * codes.length).fill(Number.NaN)
  occupations.forEach((one, row) => {
    codes.forEach((code, column) => {
      const level = one.transversal?.[code]
      if (level !== undefined) table[row * codes.length + column] = level
    })
  })
  return table
}

/** Referentials give 1–5 interests an occupation, in two or three grades: neighbours by skills add the shades that tell equals apart. */
function completedInterests(
  occupations: readonly Occupation[],
  codes: readonly string[],
  rows: Sparse,
  columns: Sparse,
): Float32Array {
  const known = places(codes)
  const own = occupations.map((one) => weightsByPlace(one.interests, known))
  const table = new Float32Array(occupations.length * codes.length)
  own.forEach((interests, row) => {
    if (interests.size === 0) return
    for (const [code, weight] of interests) table[row * codes.length + code] = weight
    const likeness = likenessIn({ rows, columns }, row, occupations.length)
    const neighbours = highest(
      likeness,
      WEIGHTS.interestNeighbours,
      (place) => place !== row && at(likeness, place) > 0 && own[place]?.size !== 0,
    )
    const total = neighbours.reduce((sum, place) => sum + at(likeness, place), 0)
    for (const place of neighbours) {
      const share = (WEIGHTS.interestsFromNeighbours * at(likeness, place)) / total
      for (const [code, weight] of own[place] ?? []) {
        table[row * codes.length + code] = at(table, row * codes.length + code) + share * weight
      }
    }
  })
  return table
}

function rowTotals(table: Float32Array, width: number, height: number): Float32Array {
  const totals = new Float32Array(height)
  table.forEach((value, place) => {
    const row = Math.floor(place / width)
    totals[row] = at(totals, row) + value
  })
  return totals
}
