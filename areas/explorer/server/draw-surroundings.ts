import type { Surroundings } from '../../../engines/graph/surroundings.ts'
import { conceptAt, type KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import type { Drawing, DrawnConcept } from '../drawing.ts'
import { layOut, type Spot } from './lay-out.ts'
import { nodesAround } from './nodes-around.ts'
import { placeWords } from './place-words.ts'

/** Room around the outermost spots; more on the sides, for words. */
const SIDE = 190
const EDGE = 34
/** A drawing that was asked for is often asked for again: turned over, shared, reloaded. */
const KEPT = 200
const drawn = new Map<string, Drawing>()

/** What lies around a concept, laid out and numbered, ready to draw; the same every time. */
export function drawSurroundings(world: KnowledgeGraph, node: number, most: number): Drawing {
  const key = `${world.key} ${node} ${most}`
  const drawing = drawn.get(key) ?? draw(world, node, most)
  drawn.delete(key)
  drawn.set(key, drawing)
  for (const old of [...drawn.keys()].slice(0, -KEPT)) drawn.delete(old)
  return drawing
}

function draw(world: KnowledgeGraph, middle: number, most: number): Drawing {
  const around = nodesAround(world, middle, most)
  const centred = layOut(around)
  // the concept stands in the very middle, so that a screen too small for the drawing can begin there
  const across = Math.max(...centred.map(({ x }) => Math.abs(x))) + SIDE
  const down = Math.max(...centred.map(({ y }) => Math.abs(y))) + EDGE
  const spots: Spot[] = centred.map(({ x, y }) => ({ x: x + across, y: y + down }))
  const bounds = { left: 4, right: 2 * across - 4 }
  const labels = around.nodes.map(({ node }) => world.labels[node] ?? '')
  const words = placeWords(spots, labels, bounds)
  const numbers = new Map(around.nodes.map(({ node }, rank) => [node, rank + 1]))
  const concepts = around.nodes.map(({ node, steps }, rank) => ({
    ...conceptAt(world, node),
    ...(spots[rank] ?? { x: 0, y: 0 }),
    number: rank + 1,
    steps,
    words: words[rank],
    links: linksOf(world, node, around.links, numbers),
  }))
  return {
    width: 2 * across,
    height: 2 * down,
    concepts,
    lines: linesOf(concepts, around.links, numbers),
  }
}

type Links = Surroundings['links']

function linksOf(
  world: KnowledgeGraph,
  node: number,
  links: Links,
  numbers: ReadonlyMap<number, number>,
): DrawnConcept['links'] {
  return links
    .filter(({ from, to }) => (from === node || to === node) && from !== to)
    .map(({ from, to, kind }) => ({
      relation: world.relations[kind] ?? '',
      way: from === node ? ('out' as const) : ('in' as const),
      number: numbers.get(from === node ? to : from) ?? 0,
    }))
    .sort((a, b) => a.number - b.number)
}

/** One line between two concepts, however many links say it. */
function linesOf(
  concepts: readonly DrawnConcept[],
  links: Links,
  numbers: ReadonlyMap<number, number>,
): Drawing['lines'] {
  const pairs = new Set(
    links
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) =>
        [numbers.get(from) ?? 0, numbers.get(to) ?? 0].sort((a, b) => a - b).join(' '),
      ),
  )
  return [...pairs].flatMap((pair) => {
    const [one, other] = pair.split(' ').map((number) => concepts[Number(number) - 1])
    if (!one || !other) return []
    return [{ x1: one.x, y1: one.y, x2: other.x, y2: other.y, isFirst: one.number === 1 }]
  })
}
