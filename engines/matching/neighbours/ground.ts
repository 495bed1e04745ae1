import { at, highest } from '../sparse.ts'
import type { Matcher, MatcherOptions, Occupation } from '../world.ts'
import { buildViews, likenessIn, type View, type Views, viewOfRows } from './views.ts'
import { stemsOf } from './words.ts'

/** What is computed once over all occupations before pairs can be described. */
export type NeighbourGround = {
  size: number
  views: Views
  circles: View
  /** places of the occupations of the same parent, itself included */
  families: number[][]
  family: Int32Array
  isOwnParent: Uint8Array
  domains: string[]
  domainPlaces: Map<string, number[]>
  letters: string[]
  accessLevels: Float32Array
  isExecutive: Uint8Array
  skillCounts: Int32Array
  titleCounts: Int32Array
  labelStems: string[][]
  /** every word of title, definition and skills */
  vocabularies: Set<string>[]
  /** mean likeness with everybody, and number of short lists it is in: some occupations are near everything */
  centrality: Float32Array
  hubs: Int32Array
}

/** How many neighbours make the circle of an occupation, and how many its short list. */
const CIRCLE = 30
const SHORT_LIST = 10

/** Mixed likeness that chooses candidates. */
export function mixOf(of: {
  skills: Float32Array
  words: Float32Array
  titles: Float32Array
}): Float32Array {
  return of.skills.map(
    (value, place) => value + (of.words[place] ?? 0) + 0.5 * (of.titles[place] ?? 0),
  )
}

/** Looks once at everything. `sorted` in the order of the matcher. */
export function neighbourGround(
  matcher: Pick<Matcher, 'rows' | 'columns' | 'accessLevels'>,
  sorted: readonly Occupation[],
  options: MatcherOptions,
): NeighbourGround {
  const size = sorted.length
  const views = buildViews(matcher, sorted, options)
  const centrality = new Float32Array(size)
  const hubs = new Int32Array(size)
  const circles = sorted.map((_, row) => {
    const mix = mixOf({
      skills: likenessIn(views.skills, row, size),
      words: likenessIn(views.words, row, size),
      titles: likenessIn(views.titles, row, size),
    })
    mix.forEach((value, place) => {
      centrality[place] = at(centrality, place) + value / size
    })
    const circle = highest(mix, CIRCLE, (place) => place !== row && at(mix, place) > 0)
    for (const place of circle.slice(0, SHORT_LIST)) hubs[place] = at(hubs, place) + 1
    return new Map([
      [row, 1.5],
      ...circle.map((place): [number, number] => [place, at(mix, place)]),
    ])
  })
  const { families, family } = familiesOf(sorted)
  return {
    size,
    views,
    circles: viewOfRows(circles, size),
    families,
    family,
    centrality,
    hubs,
    isOwnParent: Uint8Array.from(sorted, (one) => (one.parent === one.code ? 1 : 0)),
    domains: sorted.map((one) => one.domain),
    domainPlaces: placesByDomain(sorted),
    letters: sorted.map((one) => one.code.slice(0, 1)),
    accessLevels: matcher.accessLevels,
    isExecutive: Uint8Array.from(sorted, (one) => (one.flags.includes('executive') ? 1 : 0)),
    skillCounts: Int32Array.from(sorted, (one) => one.skills.length),
    titleCounts: Int32Array.from(
      sorted,
      (one) => options.descriptions?.[one.code]?.titles?.length ?? 0,
    ),
    ...textsOf(sorted, options),
  }
}

function placesByDomain(sorted: readonly Occupation[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  sorted.forEach((one, place) => {
    const known = places.get(one.domain)
    if (known === undefined) places.set(one.domain, [place])
    else known.push(place)
  })
  return places
}

function familiesOf(sorted: readonly Occupation[]): Pick<NeighbourGround, 'families' | 'family'> {
  const numbers = new Map<string, number>()
  const families: number[][] = []
  const family = Int32Array.from(sorted, (one, place) => {
    const name = one.parent ?? one.code
    const number = numbers.get(name) ?? families.length
    numbers.set(name, number)
    if (families[number] === undefined) families.push([])
    families[number]?.push(place)
    return number
  })
  return { families, family }
}

function textsOf(
  sorted: readonly Occupation[],
  options: MatcherOptions,
): Pick<NeighbourGround, 'labelStems' | 'vocabularies'> {
  const described = sorted.map((one) => options.descriptions?.[one.code] ?? {})
  return {
    labelStems: described.map((one) => [...new Set(stemsOf(one.label ?? ''))]),
    vocabularies: described.map((one, place) => {
      const skills =
        sorted[place]?.skills.map((skill) => options.skillLabels?.[skill.code] ?? '') ?? []
      return new Set([...(one.titles ?? []), one.definition ?? '', ...skills].flatMap(stemsOf))
    }),
  }
}
