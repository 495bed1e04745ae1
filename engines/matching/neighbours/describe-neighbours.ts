import { at, countHigher, highest } from '../sparse.ts'
import { mixOf, type NeighbourGround } from './ground.ts'
import { likenessIn, VIEW_NAMES, type ViewName } from './views.ts'

/** Candidates described for one source: `values` holds FEATURES.length numbers a candidate. */
export type Described = { candidates: number[]; values: Float32Array }

/** How many candidates are described and ranked with care for each source. */
export const CANDIDATES = 200

const RANKED = ['mix', 'skills', 'words', 'titles', 'definition', 'skillWords'] as const
/** Names of the numbers that describe a pair source → target, in the order of the trees. */
export const FEATURES: readonly string[] = [
  ...VIEW_NAMES,
  ...['mix', 'circles', ...RANKED.map((name) => `rank of ${name}`)],
  ...[
    'share of target skills',
    'share of source skills',
    'target label told by source',
    'source label told by target',
  ],
  ...['target family mean', 'target family best', 'source family mean', 'source family best'],
  ...['rank in target family', 'rank of target family', 'rank in target domain'],
  ...['same parent', 'same domain', 'same letter', 'target own parent', 'source own parent'],
  ...['source level', 'target level', 'rise of level', 'source executive', 'target executive'],
  ...['source skills', 'target skills', 'rise of skills', 'target centrality', 'target hub'],
  ...['target family size', 'source family size', 'target titles'],
]

/** Describes the best candidates of one source, with FEATURES.length numbers each. */
export function describeNeighbours(ground: NeighbourGround, source: number): Described {
  const { size } = ground
  // the entries are exactly VIEW_NAMES
  const of = Object.fromEntries(
    VIEW_NAMES.map((name) => [name, likenessIn(ground.views[name], source, size)]),
  ) as Record<ViewName, Float32Array>
  const mix = mixOf(of)
  const circles = likenessIn(ground.circles, source, size)
  const candidates = candidatesOf(ground, source, mix, circles)
  const ranks = RANKED.map((name) => ranksOf(name === 'mix' ? mix : of[name], source))
  const kin = kinshipOf(ground, source, mix)
  const values = new Float32Array(candidates.length * FEATURES.length)
  candidates.forEach((target, turn) => {
    const numbers = [
      ...VIEW_NAMES.map((name) => at(of[name], target)),
      at(mix, target),
      at(circles, target),
      ...ranks.map((rank) => Math.log(rank(target))),
      ...sharedSkills(ground, source, target),
      told(ground, target, source),
      told(ground, source, target),
      ...kin(target),
      ...facts(ground, source, target),
    ]
    values.set(numbers, turn * FEATURES.length)
  })
  return { candidates, values }
}

function candidatesOf(
  ground: NeighbourGround,
  source: number,
  mix: Float32Array,
  circles: Float32Array,
): number[] {
  const own = ground.family[source]
  const worth = mix.map((value, place) => {
    const kin = ground.family[place] === own ? 0.3 : 0
    return value + 0.5 * (circles[place] ?? 0) + kin + 0.1 * (ground.isOwnParent[place] ?? 0)
  })
  return highest(worth, CANDIDATES, (place) => place !== source)
}

/** Ranks asked one by one: 1 = the highest; equal values share the best rank. Values are likenesses, ≥ 0; `skip` is left out. */
function ranksOf(values: Float32Array, skip: number): (place: number) => number {
  const sorted = values.slice()
  if (skip >= 0) sorted[skip] = -1
  sorted.sort()
  return (place) => countHigher(sorted, values[place] ?? 0) + 1
}

function sharedSkills(ground: NeighbourGround, source: number, target: number): [number, number] {
  const { start, item } = ground.views.skills.rows
  let i = at(start, source)
  let j = at(start, target)
  const endI = at(start, source + 1)
  const endJ = at(start, target + 1)
  const counts: [number, number] = [endJ - j, endI - i]
  let shared = 0
  while (i < endI && j < endJ) {
    const gap = at(item, i) - at(item, j)
    if (gap === 0) shared += 1
    if (gap <= 0) i += 1
    if (gap >= 0) j += 1
  }
  return [shared / Math.max(1, counts[0]), shared / Math.max(1, counts[1])]
}

/** Share of the words of one occupation's label that the other uses anywhere. */
function told(ground: NeighbourGround, labelled: number, teller: number): number {
  const stems = ground.labelStems[labelled] ?? []
  return (
    stems.filter((stem) => ground.vocabularies[teller]?.has(stem)).length /
    Math.max(1, stems.length)
  )
}

/** How the families (same parent) of both ends see each other, and where the target stands within its own. */
function kinshipOf(
  ground: NeighbourGround,
  source: number,
  mix: Float32Array,
): (target: number) => number[] {
  const best = new Float32Array(ground.families.length)
  for (let place = 0; place < mix.length; place += 1) {
    const number = ground.family[place] ?? 0
    const value = mix[place] ?? 0
    if (place !== source && value > (best[number] ?? 0)) best[number] = value
  }
  const familyRanks = ranksOf(best, -1)
  const siblings = ground.families[at(ground.family, source)] ?? []
  const others = siblings
    .filter((place) => place !== source)
    .map((place) => likenessIn(ground.circles, place, ground.size))
  return (target) => {
    const number = at(ground.family, target)
    const family = (ground.families[number] ?? []).filter((place) => place !== source)
    const mean = family.reduce((sum, place) => sum + at(mix, place), 0) / Math.max(1, family.length)
    const seen = others.map((likeness) => at(likeness, target))
    const value = at(mix, target)
    return [
      mean,
      at(best, number),
      seen.reduce((sum, one) => sum + one, 0) / Math.max(1, seen.length),
      Math.max(0, ...seen),
      family.filter((place) => at(mix, place) > value).length + 1,
      Math.log(familyRanks(number)),
      Math.log(
        (ground.domainPlaces.get(ground.domains[target] ?? '') ?? []).filter(
          (place) => place !== source && (mix[place] ?? 0) > value,
        ).length + 1,
      ),
    ]
  }
}

function facts(ground: NeighbourGround, source: number, target: number): number[] {
  const same = (a: unknown, b: unknown): number => (a === b ? 1 : 0)
  const sourceSkills = Math.log(1 + at(ground.skillCounts, source))
  const targetSkills = Math.log(1 + at(ground.skillCounts, target))
  return [
    same(at(ground.family, source), at(ground.family, target)),
    same(ground.domains[source], ground.domains[target]),
    same(ground.letters[source], ground.letters[target]),
    at(ground.isOwnParent, target),
    at(ground.isOwnParent, source),
    at(ground.accessLevels, source),
    at(ground.accessLevels, target),
    at(ground.accessLevels, target) - at(ground.accessLevels, source),
    at(ground.isExecutive, source),
    at(ground.isExecutive, target),
    sourceSkills,
    targetSkills,
    targetSkills - sourceSkills,
    at(ground.centrality, target),
    at(ground.hubs, target),
    ground.families[at(ground.family, target)]?.length ?? 1,
    ground.families[at(ground.family, source)]?.length ?? 1,
    at(ground.titleCounts, target),
  ]
}
