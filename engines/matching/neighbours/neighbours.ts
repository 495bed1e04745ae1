import { at, highest, type Sparse } from '../sparse.ts'
import { WEIGHTS } from '../weights.ts'
import type { Matcher, MatcherOptions, Occupation } from '../world.ts'
import { describeNeighbours } from './describe-neighbours.ts'
import forest from './forest.json' with { type: 'json' }
import { neighbourGround } from './ground.ts'
import { forestValue } from './trees.ts'
import { likenessIn } from './views.ts'

type World = Omit<Matcher, 'neighbours'>

/**
 * Where people of an occupation may move to, best first. With texts (options.descriptions for most occupations), ranked by trees learnt
 * on ROME's official mobilities; without, by plain likeness of skills, parent and domain. `sorted` in the order of the matcher.
 */
export function neighboursOf(
  world: World,
  sorted: readonly Occupation[],
  options: MatcherOptions,
): Sparse {
  const described = sorted.filter(
    (one) => options.descriptions?.[one.code]?.definition !== undefined,
  )
  const rank =
    described.length * 2 > sorted.length
      ? learntRanking(world, sorted, options)
      : plainRanking(world)
  const rows = sorted.map((_, source) => rank(source))
  const start = Int32Array.from([0, ...rows.map((row) => row.length)])
  for (let row = 0; row < rows.length; row += 1)
    start[row + 1] = at(start, row + 1) + at(start, row)
  const flat = rows.flat()
  return {
    start,
    item: Int32Array.from(flat, (one) => one.place),
    weight: Float32Array.from(flat, (one) => one.weight),
  }
}

type Ranked = { place: number; weight: number }[]

function learntRanking(
  world: World,
  sorted: readonly Occupation[],
  options: MatcherOptions,
): (source: number) => Ranked {
  const ground = neighbourGround(world, sorted, options)
  return (source) => {
    const { candidates, values } = describeNeighbours(ground, source)
    const width = values.length / Math.max(1, candidates.length)
    const worth = Float64Array.from(candidates, (_, turn) =>
      forestValue(forest.trees, values, turn * width),
    )
    const best = highest(worth, WEIGHTS.neighbours, () => true)
    return best.map((turn) => ({
      place: at(candidates, turn),
      weight: 1 / (1 + Math.exp(-forest.start - at(worth, turn))),
    }))
  }
}

function plainRanking(world: World): (source: number) => Ranked {
  const size = world.codes.length
  const kin = WEIGHTS.neighbourKin
  return (source) => {
    const likeness = likenessIn(world, source, size).map((value, place) => {
      const parent =
        world.parents[source] !== null && world.parents[source] === world.parents[place]
          ? kin.parent
          : 0
      return (
        (1 - kin.parent - kin.domain) * value +
        parent +
        (world.domains[source] === world.domains[place] ? kin.domain : 0)
      )
    })
    const best = highest(
      likeness,
      WEIGHTS.neighbours,
      (place) => place !== source && at(likeness, place) > 0,
    )
    return best.map((place) => ({ place, weight: at(likeness, place) }))
  }
}
