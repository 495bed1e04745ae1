import { degree, neighbours } from '../../../engines/graph/graph.ts'
import { sharing } from '../../../engines/graph/sharing.ts'
import { type Surroundings, surroundings } from '../../../engines/graph/surroundings.ts'
import { type KnowledgeGraph, relationNumbers } from '../../knowledge/knowledge-graph.ts'
import { ASKING, isBackground } from '../relation.ts'
import { linkedTo } from './linked-to.ts'

/** The share of a drawing kept for what is one step away; the rest is for whoever shares those things. */
const NEAR_SHARE = 0.6
/** Fewer neighbours than this, and the background is drawn too. */
const FEW = 4
/** Lines a node gets besides the one to the middle: more would hide everything. */
const MOST_LINES = { near: 5, far: 3 }

/**
 * What to draw around a concept: some of each relation, then the concepts that share the most with it, then what is two
 * steps away, up to `most`; and the most telling links among them.
 */
export function nodesAround(world: KnowledgeGraph, middle: number, most: number): Surroundings {
  const kinds = kindsToDraw(world, middle)
  const steps = new Map([[middle, 0]])
  const add = (nodes: Iterable<number>, step: number, limit: number) => {
    for (const node of nodes) if (steps.size < limit && !steps.has(node)) steps.set(node, step)
  }
  const near = inTurn(world, middle, kinds)
  add(near, 1, Math.ceil(most * NEAR_SHARE))
  const kin = sharing(world.graph, middle, relationNumbers(world, ASKING), { top: most })
  add(
    kin.map(({ node }) => node),
    2,
    most,
  )
  add(near, 1, most)
  const rest = surroundings(world.graph, middle, { most, kinds })
  add(
    rest.nodes.map(({ node }) => node),
    2,
    most,
  )
  const nodes = [...steps]
    .sort(([, a], [, b]) => a - b)
    .map(([node, far]) => ({ node, steps: far }))
  return { nodes, links: tellingLinks(world, steps, kinds) }
}

/** Sectors, conditions and names say little of who is beside whom: left out, unless there is nothing else. */
function kindsToDraw(world: KnowledgeGraph, middle: number): Set<number> {
  const telling = world.relations.filter((relation) => !isBackground(relation))
  const kinds = relationNumbers(world, telling)
  const isEnough = neighbours(world.graph, middle, { kinds }).length >= FEW
  return isEnough ? kinds : relationNumbers(world, world.relations)
}

/** The first of each relation, then the second of each…; two at a time for what is asked. */
function inTurn(world: KnowledgeGraph, middle: number, kinds: ReadonlySet<number>): number[] {
  const groups = linkedTo(world, middle)
    .filter(({ relation }) => kinds.has(world.relations.indexOf(relation)))
    .map(({ relation, concepts }) => ({
      concepts,
      each: ASKING.some((asking) => asking === relation) ? 2 : 1,
    }))
  const turns = Math.max(0, ...groups.map(({ concepts, each }) => concepts.length / each))
  return Array.from({ length: Math.ceil(turns) }, (_, turn) =>
    groups.flatMap(({ concepts, each }) => concepts.slice(turn * each, (turn + 1) * each)),
  )
    .flat()
    .flatMap(({ id }) => world.nodeOf.get(id) ?? [])
}

/** Every link to the middle; among the others, those over the most particular nodes first, a few for each. */
function tellingLinks(
  { graph }: KnowledgeGraph,
  steps: ReadonlyMap<number, number>,
  kinds: ReadonlySet<number>,
): Surroundings['links'] {
  const inside = [...steps.keys()].flatMap((from) =>
    neighbours(graph, from, { way: 'out', kinds })
      .filter(({ node: to }) => steps.has(to) && to !== from)
      .map(({ node: to, kind, weight }) => ({ from, to, kind, weight })),
  )
  const isToMiddle = ({ from, to }: { from: number; to: number }) =>
    steps.get(from) === 0 || steps.get(to) === 0
  const lines = new Map<number, number>()
  const hasRoom = (node: number) =>
    (lines.get(node) ?? 0) < (steps.get(node) === 1 ? MOST_LINES.near : MOST_LINES.far)
  const others = inside
    .filter((link) => !isToMiddle(link))
    .map((link) => ({ link, common: degree(graph, link.from) + degree(graph, link.to) }))
    .sort((a, b) => a.common - b.common || a.link.from - b.link.from || a.link.to - b.link.to)
    .flatMap(({ link }) => {
      if (!hasRoom(link.from) || !hasRoom(link.to)) return []
      for (const node of [link.from, link.to]) lines.set(node, (lines.get(node) ?? 0) + 1)
      return [link]
    })
  return [...inside.filter(isToMiddle), ...others]
}
