import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Surroundings } from '../../../engines/graph/surroundings.ts'

export type Spot = { x: number; y: number }

/** Half of what one touches: 28 px across, with air around. */
export const RADIUS = 14
const AIR = 14
/** Steps of the simulation: enough for a small drawing to come to rest, fewer for a large one. */
const MOST_TICKS = 300
const WORK = 24_000

type Body = SimulationNodeDatum & { node: number; steps: number }

/**
 * Where each node stands: linked ones near, all apart, the middle in the middle (d3-force, Verlet integration).
 * The chance is our own: the same surroundings always give the same drawing.
 * @returns spots around (0, 0), in px, in the order of the nodes
 */
export function layOut({ nodes, links }: Surroundings): Spot[] {
  const bodies: Body[] = nodes.map(({ node, steps }) => ({
    node,
    steps,
    ...(steps === 0 ? { fx: 0, fy: 0 } : {}),
  }))
  const springs = links
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({ source: from, target: to }))
  const ticks = Math.min(MOST_TICKS, Math.round(WORK / Math.max(1, nodes.length)))
  forceSimulation(bodies)
    .randomSource(chanceFrom(nodes[0]?.node ?? 0))
    .force(
      'link',
      forceLink<Body, (typeof springs)[number]>(springs)
        .id(({ node }) => node)
        .distance(95)
        .strength(0.3),
    )
    .force('apart', forceManyBody<Body>().strength(-480).distanceMax(600))
    .force('air', forceCollide<Body>(RADIUS + AIR).iterations(2))
    .force('x', forceX<Body>(0).strength(0.03))
    .force('y', forceY<Body>(0).strength(0.1))
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .tick(ticks)
  return bodies.map(({ x = 0, y = 0 }) => ({ x: Math.round(x), y: Math.round(y) }))
}

/** A sequence of numbers in [0, 1) that is always the same for a seed (linear congruential, Numerical Recipes). */
function chanceFrom(seed: number): () => number {
  let state = (seed + 1) >>> 0
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
