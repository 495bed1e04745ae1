import { at, degree, type Graph, type Kinds, neighbours } from './graph.ts'

/** A piece of the graph small enough to be drawn: its nodes with their distance, and the links among them. */
export type Surroundings = {
  nodes: { node: number; steps: number }[]
  links: { from: number; to: number; kind: number; weight: number }[]
}

export type SurroundingsOptions = {
  kinds?: Kinds
  /** Nodes at most, the middle included; 300 unless said. */
  most?: number
  /** Steps at most; 2 unless said. */
  steps?: number
}

/**
 * What lies around a node, nearest first, then over the heaviest links, then the most particular (fewest links).
 * @returns at most `most` nodes, and every link whose two ends are among them
 */
export function surroundings(
  graph: Graph,
  node: number,
  { kinds, most = 300, steps = 2 }: SurroundingsOptions = {},
): Surroundings {
  const distance = new Map([[node, 0]])
  let edge = [node]
  for (let step = 1; step <= steps && distance.size < most; step++) {
    const next = new Map<number, number>()
    for (const from of edge)
      for (const { node: to, weight } of neighbours(graph, from, kinds ? { kinds } : {}))
        if (!distance.has(to)) next.set(to, Math.max(next.get(to) ?? 0, weight))
    edge = [...next]
      .sort(([a, x], [b, y]) => y - x || degree(graph, a) - degree(graph, b) || a - b)
      .slice(0, most - distance.size)
      .map(([to]) => to)
    for (const to of edge) distance.set(to, step)
  }
  return {
    nodes: [...distance].map(([one, far]) => ({ node: one, steps: far })),
    links: [...distance.keys()].flatMap((from) => linksAmong(graph, from, distance, kinds)),
  }
}

function linksAmong(
  { out }: Graph,
  from: number,
  inside: ReadonlyMap<number, number>,
  kinds: Kinds | undefined,
): Surroundings['links'] {
  const found: Surroundings['links'] = []
  for (let place = at(out.starts, from); place < at(out.starts, from + 1); place++) {
    const to = at(out.ends, place)
    const kind = at(out.kinds, place)
    if (inside.has(to) && (!kinds || kinds.has(kind)))
      found.push({ from, to, kind, weight: at(out.weights, place) })
  }
  return found
}
