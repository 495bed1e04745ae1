import type { Scores } from './scores.ts'
import { at, dotRows, highest } from './sparse.ts'
import { WEIGHTS } from './weights.ts'
import type { Matcher } from './world.ts'

export type ListPlaces = {
  close: number[]
  opening: { place: number; far: string }[]
  surprise: number[]
}

/** How many candidates a list is chosen among, for each place in it. */
const POOL = 5

/** The lists in the order they are drawn: each leaves out what is in those before. */
export const LISTS = ['close', 'opening', 'surprise'] as const
export type ListName = (typeof LISTS)[number]

/** Draws the three lists, as places of occupations. A place is in one list at most. Those after `last` are not drawn. */
export function placesOfLists(
  matcher: Matcher,
  scores: Scores,
  each: number,
  last: ListName = 'surprise',
): ListPlaces {
  const shown = new Set<number>()
  const free = (place: number): boolean => scores.allowed[place] === 1 && !shown.has(place)
  const close = diversify(matcher, scores.total, highest(scores.total, each * POOL, free), each)
  if (last === 'close') return { close, opening: [], surprise: [] }
  for (const place of close) shown.add(place)

  const axes = farness(matcher, scores, domainsOf(matcher, close))
  const openness = opennessOf(axes, matcher.codes.length)
  const opening = diversify(
    matcher,
    openness.values,
    highest(openness.values, each * POOL, (place) => free(place) && at(openness.values, place) > 0),
    each,
  )
  const named = opening.map((place) => ({
    place,
    far: axes[at(openness.axis, place)]?.name ?? '',
  }))
  if (last === 'opening') return { close, opening: named, surprise: [] }
  for (const place of opening) shown.add(place)

  const surprising = surpriseOf(matcher, scores, axes, close)
  const surprise = diversify(
    matcher,
    surprising,
    highest(surprising, each * POOL, (place) => free(place) && at(surprising, place) > 0),
    each,
  )
  return { close, opening: named, surprise }
}

/**
 * Maximal marginal relevance: each pick is the best of value against likeness to the picks before; equal ones keep the order of `pool`.
 * Likeness only grows with the picks, so a former one is a bound: it is brought up to date only for the candidate that would be taken.
 */
function diversify(matcher: Matcher, values: Float64Array, pool: number[], each: number): number[] {
  const picked: number[] = []
  const top = at(values, pool[0] ?? 0) || 1
  const left = pool.map((place) => ({
    place,
    value: (WEIGHTS.listRelevance * at(values, place)) / top,
    likeness: 0,
    seen: 0,
  }))
  while (picked.length < each && left.length > 0) {
    let best = 0
    let bestWorth = Number.NEGATIVE_INFINITY
    left.forEach(({ value, likeness }, turn) => {
      const worth = value - (1 - WEIGHTS.listRelevance) * likeness
      if (worth > bestWorth) {
        best = turn
        bestWorth = worth
      }
    })
    const candidate = left[best]
    if (!candidate) break
    if (candidate.seen === picked.length) {
      picked.push(candidate.place)
      left.splice(best, 1)
    }
    for (; candidate.seen < picked.length; candidate.seen += 1) {
      const other = picked[candidate.seen] ?? 0
      candidate.likeness = Math.max(candidate.likeness, alike(matcher, candidate.place, other))
    }
  }
  return picked
}

function alike(matcher: Matcher, a: number, b: number): number {
  const parent = matcher.parents[a]
  if (parent != null && parent === matcher.parents[b]) return WEIGHTS.listLikeness.parent
  const domain = matcher.domains[a] === matcher.domains[b] ? WEIGHTS.listLikeness.domain : 0
  return Math.max(domain, dotRows(matcher.rows, a, b))
}

type Axis = { name: string; far: Float64Array }

/** On each axis, how far an occupation is: the share of occupations that are nearer. The domain is near when a close occupation is of it. */
function farness(matcher: Matcher, scores: Scores, home: ReadonlySet<string>): Axis[] {
  const axes: Axis[] = scores.parts.map(({ part, values }) => ({
    name: part,
    far: sharesAbove(values),
  }))
  const domain = new Float64Array(matcher.domains.length).map((_, place) =>
    home.has(matcher.domains[place] ?? '') ? 0 : 0.5,
  )
  return [...axes, { name: 'domain', far: domain }]
}

/** Far on exactly one axis and near on the mean of the others: the nearer the others, the better. 0 = not an opening. */
function opennessOf(
  axes: readonly Axis[],
  size: number,
): { values: Float64Array; axis: Int32Array } {
  const values = new Float64Array(size)
  const axis = new Int32Array(size)
  for (let place = 0; place < size; place += 1) {
    let sum = 0
    let farthest = 0
    let distance = axes[0]?.far[place] ?? 0
    for (let a = 0; a < axes.length; a += 1) {
      const here = axes[a]?.far[place] ?? 0
      sum += here
      if (here > distance) {
        distance = here
        farthest = a
      }
    }
    const others = (sum - distance) / Math.max(1, axes.length - 1)
    axis[place] = farthest
    if (distance >= WEIGHTS.farShare && others <= WEIGHTS.nearShare) values[place] = 1 - others
  }
  return { values, axis }
}

/**
 * Outside the domains of the close list and not among the best scores: liked (interests) or nearly held (near skills),
 * taste first, and the lower the more years of study it asks beyond what the close list usually does. 0 = no surprise.
 */
function surpriseOf(
  matcher: Matcher,
  scores: Scores,
  axes: readonly Axis[],
  close: readonly number[],
): Float64Array {
  const home = domainsOf(matcher, close)
  const usual = usualAccess(matcher, close)
  const obvious = sharesAbove(scores.total)
  const liked = axes.find((axis) => axis.name === 'interests')?.far
  const nearly = scores.fromNear === null ? undefined : sharesAbove(scores.fromNear)
  const taste = liked === undefined ? 0 : nearly === undefined ? 1 : WEIGHTS.surpriseTaste
  return new Float64Array(matcher.codes.length).map((_, place) => {
    if (home.has(matcher.domains[place] ?? '') || at(obvious, place) > 0.5) return 0
    const byInterest = liked === undefined ? 0 : 1 - at(liked, place)
    const byNear =
      nearly === undefined || at(scores.fromNear ?? [], place) === 0 ? 0 : 1 - at(nearly, place)
    if (Math.max(byInterest, byNear) < 1 - WEIGHTS.nearShare) return 0
    const steps = Math.max(0, at(matcher.accessLevels, place) - usual) || 0
    const worth = taste * byInterest + (1 - taste) * byNear
    return Math.max(Number.EPSILON, worth - WEIGHTS.surpriseStudies * steps)
  })
}

/** The level of studies that the close list usually asks: the middle one of those known. Nothing known = no limit. */
function usualAccess(matcher: Matcher, close: readonly number[]): number {
  const known = close
    .map((place) => matcher.accessLevels[place] ?? Number.NaN)
    .filter((level) => !Number.isNaN(level))
    .sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)] ?? Number.POSITIVE_INFINITY
}

function domainsOf(matcher: Matcher, places: readonly number[]): Set<string> {
  return new Set(places.map((place) => matcher.domains[place] ?? ''))
}

/** For each value, the share of values that are higher: 0 = none is. Equal values share their place. */
export function sharesAbove(values: Float64Array): Float64Array {
  const size = values.length
  const order = risingPlaces(values)
  const shares = new Float64Array(size)
  let higher = 0
  let above = Number.POSITIVE_INFINITY
  for (let rank = size - 1; rank >= 0; rank -= 1) {
    const place = order[rank] ?? 0
    const value = values[place] ?? 0
    if (value < above) higher = size - 1 - rank
    above = value
    shares[place] = higher / size
  }
  return shares
}

/** Places by rising value: first into as many drawers as there are values, evenly spread, then each drawer set right by insertion. */
function risingPlaces(values: Float64Array): Int32Array {
  const size = values.length
  let lowest = Number.POSITIVE_INFINITY
  let top = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < lowest) lowest = value
    if (value > top) top = value
  }
  const scale = top > lowest ? size / (top - lowest) : 0
  const drawers = new Int32Array(size)
  const start = new Int32Array(size + 2)
  for (let place = 0; place < size; place += 1) {
    const drawer = Math.min(size, Math.floor(((values[place] ?? 0) - lowest) * scale))
    drawers[place] = drawer
    start[drawer + 1] = (start[drawer + 1] ?? 0) + 1
  }
  for (let drawer = 0; drawer <= size; drawer += 1)
    start[drawer + 1] = (start[drawer + 1] ?? 0) + (start[drawer] ?? 0)
  const order = new Int32Array(size)
  for (let place = 0; place < size; place += 1) {
    const drawer = drawers[place] ?? 0
    const rank = start[drawer] ?? 0
    order[rank] = place
    start[drawer] = rank + 1
  }
  for (let rank = 1; rank < size; rank += 1) {
    const place = order[rank] ?? 0
    const value = values[place] ?? 0
    let hole = rank
    while (hole > 0 && (values[order[hole - 1] ?? 0] ?? 0) > value) {
      order[hole] = order[hole - 1] ?? 0
      hole -= 1
    }
    order[hole] = place
  }
  return order
}
