import { at, degree, type Graph, type Kinds, type Links, type Neighbour } from './graph.ts'

/** A walk from one node to another: the nodes, first and last included, and the step that leads to each but the first. */
export type Walk = { nodes: number[]; steps: Neighbour[] }

export type PathOptions = {
  kinds?: Kinds
  /** Steps at most; 6 unless said. */
  most?: number
}

/** One side of the search: how far each node is, the cheapest way there, and who stands at the edge. */
type Side = {
  depth: Map<number, number>
  cost: Map<number, number>
  cameBy: Map<number, { from: number; step: Neighbour }>
  edge: number[]
  level: number
}

/**
 * The fewest steps from one node to another, links followed both ways; among walks of as many steps, the one through the
 * most particular nodes: each node passed costs ln(1 + its number of links), so that a hub everybody touches says little.
 * Breadth first from both ends (Pohl 1971), the smaller edge first.
 * @returns undefined when there is no walk of at most `most` steps
 */
export function shortestPath(
  graph: Graph,
  from: number,
  to: number,
  { kinds, most = 6 }: PathOptions = {},
): Walk | undefined {
  if (from === to) return { nodes: [from], steps: [] }
  const near = sideFrom(from)
  const far = sideFrom(to)
  while (near.edge.length > 0 && far.edge.length > 0 && near.level + far.level < most) {
    const isNear = near.edge.length <= far.edge.length
    widen(graph, isNear ? near : far, kinds)
    const met = (isNear ? near : far).edge.filter((node) => (isNear ? far : near).depth.has(node))
    if (met.length > 0) return walkThrough(cheapest(graph, met, near, far), near, far)
  }
  return undefined
}

function sideFrom(node: number): Side {
  return {
    depth: new Map([[node, 0]]),
    cost: new Map([[node, 0]]),
    cameBy: new Map(),
    edge: [node],
    level: 0,
  }
}

/** One step further on one side; a node reached by several ways keeps the cheapest. */
function widen(graph: Graph, side: Side, kinds: Kinds | undefined): void {
  const next: number[] = []
  side.level++
  const reach = (from: number, step: Neighbour, cost: number) => {
    const known = side.depth.get(step.node)
    if (known !== undefined && known < side.level) return
    if (known === undefined) {
      side.depth.set(step.node, side.level)
      next.push(step.node)
    } else if ((side.cost.get(step.node) ?? 0) <= cost) return
    side.cost.set(step.node, cost)
    side.cameBy.set(step.node, { from, step })
  }
  for (const node of side.edge) {
    const passed = (side.cost.get(node) ?? 0) + (side.level > 1 ? toll(graph, node) : 0)
    follow(graph.out, node, 'out', kinds, (step) => reach(node, step, passed))
    follow(graph.into, node, 'in', kinds, (step) => reach(node, step, passed))
  }
  side.edge = next
}

function follow(
  links: Links,
  node: number,
  way: 'out' | 'in',
  kinds: Kinds | undefined,
  take: (step: Neighbour) => void,
): void {
  for (let place = at(links.starts, node); place < at(links.starts, node + 1); place++) {
    const kind = at(links.kinds, place)
    if (kinds && !kinds.has(kind)) continue
    take({ node: at(links.ends, place), kind, weight: at(links.weights, place), way })
  }
}

function toll(graph: Graph, node: number): number {
  return Math.log(1 + degree(graph, node))
}

function cheapest(graph: Graph, met: readonly number[], near: Side, far: Side): number {
  const costOf = (node: number) =>
    (near.cost.get(node) ?? 0) + (far.cost.get(node) ?? 0) + toll(graph, node)
  return met.reduce((best, node) => {
    const gain = costOf(best) - costOf(node)
    return gain > 0 || (gain === 0 && node < best) ? node : best
  })
}

function walkThrough(middle: number, near: Side, far: Side): Walk {
  const nodes = [middle]
  const steps: Neighbour[] = []
  for (let here = near.cameBy.get(middle); here; here = near.cameBy.get(here.from)) {
    nodes.unshift(here.from)
    steps.unshift(here.step)
  }
  for (let here = far.cameBy.get(middle); here; here = far.cameBy.get(here.from)) {
    nodes.push(here.from)
    // found walking back from the other end: the same link, seen from here
    steps.push({ ...here.step, node: here.from, way: here.step.way === 'out' ? 'in' : 'out' })
  }
  return { nodes, steps }
}
