import { at, type Graph, type Kinds } from './graph.ts'

/** A node two steps away, over what both point to: likeness in [0, 1], and the shared nodes, the most telling first. */
export type Sharer = { node: number; score: number; over: number[] }

type Weighed = { rarity: Float32Array; length: Float32Array }

/** Worked out once for each graph and set of kinds. */
const weighed = new WeakMap<Graph, Map<string, Weighed>>()

/** Shared nodes told of each sharer. */
const TOLD = 3

/**
 * Who points to the same things: cosine of the weighted sets of ends, each end weighed by its rarity
 * ln(1 + size of the graph's sources / sources that point to it) (idf, Spärck Jones 1972).
 * @param kinds links that leave and are counted, such as "requires"
 * @returns best first, at most `top`; equal scores in order of node; the node itself is left out
 */
export function sharing(
  graph: Graph,
  node: number,
  kinds: Kinds,
  { top = 10 }: { top?: number } = {},
): Sharer[] {
  const { rarity, length } = weigh(graph, kinds)
  const sums = new Map<number, number>()
  each(graph, node, kinds, (end, weight) => {
    const worth = weight * at(rarity, end) ** 2
    const { into } = graph
    for (let place = at(into.starts, end); place < at(into.starts, end + 1); place++) {
      if (!kinds.has(at(into.kinds, place))) continue
      const other = at(into.ends, place)
      sums.set(other, (sums.get(other) ?? 0) + worth * at(into.weights, place))
    }
  })
  sums.delete(node)
  const own = at(length, node)
  return [...sums]
    .map(([other, sum]) => ({ node: other, score: Math.min(1, sum / (own * at(length, other))) }))
    .sort((a, b) => b.score - a.score || a.node - b.node)
    .slice(0, top)
    .map((one) => ({ ...one, over: shared(graph, node, one.node, kinds, rarity) }))
}

function shared(graph: Graph, a: number, b: number, kinds: Kinds, rarity: Float32Array): number[] {
  const held = new Set<number>()
  each(graph, a, kinds, (end) => held.add(end))
  const both: { end: number; worth: number }[] = []
  each(graph, b, kinds, (end, weight) => {
    if (held.delete(end)) both.push({ end, worth: weight * at(rarity, end) })
  })
  return both
    .sort((x, y) => y.worth - x.worth || x.end - y.end)
    .slice(0, TOLD)
    .map(({ end }) => end)
}

function weigh(graph: Graph, kinds: Kinds): Weighed {
  const name = [...kinds].sort((a, b) => a - b).join()
  const known = weighed.get(graph) ?? new Map<string, Weighed>()
  weighed.set(graph, known)
  const ready = known.get(name)
  if (ready) return ready
  const called = new Uint32Array(graph.size)
  let sources = 0
  for (let node = 0; node < graph.size; node++) {
    let links = 0
    each(graph, node, kinds, (end) => {
      called[end] = at(called, end) + 1
      links++
    })
    if (links > 0) sources++
  }
  const rarity = Float32Array.from(called, (count) => Math.log(1 + sources / Math.max(1, count)))
  const length = new Float32Array(graph.size)
  for (let node = 0; node < graph.size; node++) {
    let sum = 0
    each(graph, node, kinds, (end, weight) => {
      sum += (weight * at(rarity, end)) ** 2
    })
    length[node] = Math.sqrt(sum)
  }
  const fresh = { rarity, length }
  known.set(name, fresh)
  return fresh
}

function each(
  { out }: Graph,
  node: number,
  kinds: Kinds,
  take: (end: number, weight: number) => void,
): void {
  for (let place = at(out.starts, node); place < at(out.starts, node + 1); place++)
    if (kinds.has(at(out.kinds, place))) take(at(out.ends, place), at(out.weights, place))
}
