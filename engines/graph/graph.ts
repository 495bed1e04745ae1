/** Links as they come: one place in each array a link. Kinds are numbers from 0 to 254, weights are positive. */
export type Edges = { from: Uint32Array; to: Uint32Array; kind: Uint8Array; weight: Float32Array }

/** Links of one way, by node: those of node n stand from starts[n] to starts[n + 1], heaviest first. */
export type Links = {
  starts: Uint32Array
  ends: Uint32Array
  kinds: Uint8Array
  weights: Float32Array
}

export type Graph = { size: number; out: Links; into: Links }

/** A node one step away: over which kind of link, how heavy, and whether the link leaves or arrives. */
export type Neighbour = { node: number; kind: number; weight: number; way: 'out' | 'in' }

/** Kinds of links to follow; all of them when it is not said. */
export type Kinds = ReadonlySet<number>

/**
 * Freezes links in compressed sparse rows, both ways (counting sort: time and memory grow with the number of links).
 * @param size number of nodes; every end of a link is below it
 * @throws RangeError when a link names a node that is not there, or the arrays differ in length
 */
export function buildGraph(size: number, edges: Edges): Graph {
  const { from, to, kind, weight } = edges
  if ([to, kind, weight].some(({ length }) => length !== from.length))
    throw new RangeError('The arrays of links differ in length')
  if (from.some((node) => node >= size) || to.some((node) => node >= size))
    throw new RangeError(`A link names a node that is not among the ${size}`)
  return { size, out: rows(size, from, to, edges), into: rows(size, to, from, edges) }
}

function rows(
  size: number,
  near: Uint32Array,
  far: Uint32Array,
  { kind, weight }: Pick<Edges, 'kind' | 'weight'>,
): Links {
  const starts = new Uint32Array(size + 1)
  for (const node of near) starts[node + 1] = at(starts, node + 1) + 1
  for (let node = 0; node < size; node++) starts[node + 1] = at(starts, node + 1) + at(starts, node)
  const next = starts.slice(0, size)
  const order = new Uint32Array(near.length)
  near.forEach((node, edge) => {
    const place = at(next, node)
    next[node] = place + 1
    order[place] = edge
  })
  const heaviestFirst = (a: number, b: number) =>
    at(weight, b) - at(weight, a) || at(kind, a) - at(kind, b) || at(far, a) - at(far, b)
  for (let node = 0; node < size; node++)
    order.subarray(at(starts, node), at(starts, node + 1)).sort(heaviestFirst)
  return {
    starts,
    ends: Uint32Array.from(order, (edge) => at(far, edge)),
    kinds: Uint8Array.from(order, (edge) => at(kind, edge)),
    weights: Float32Array.from(order, (edge) => at(weight, edge)),
  }
}

/** A cell of a table; every place asked for is inside. */
export function at(table: { readonly [place: number]: number }, place: number): number {
  return table[place] ?? 0
}

/** Number of links at a node, both ways. */
export function degree({ out, into }: Graph, node: number): number {
  return (
    at(out.starts, node + 1) -
    at(out.starts, node) +
    at(into.starts, node + 1) -
    at(into.starts, node)
  )
}

/**
 * Nodes one step away, heaviest link first; links that leave come before those that arrive when they weigh the same.
 * @param options.way links that leave (`out`), arrive (`in`), or both (default)
 */
export function neighbours(
  graph: Graph,
  node: number,
  { way = 'both', kinds }: { way?: 'out' | 'in' | 'both'; kinds?: Kinds } = {},
): Neighbour[] {
  const found: Neighbour[] = []
  if (way !== 'in') found.push(...rowOf(graph.out, node, 'out', kinds))
  if (way !== 'out') found.push(...rowOf(graph.into, node, 'in', kinds))
  return way === 'both' ? found.sort((a, b) => b.weight - a.weight) : found
}

function rowOf(
  links: Links,
  node: number,
  way: 'out' | 'in',
  kinds: Kinds | undefined,
): Neighbour[] {
  const found: Neighbour[] = []
  for (let place = at(links.starts, node); place < at(links.starts, node + 1); place++) {
    const kind = at(links.kinds, place)
    if (kinds && !kinds.has(kind)) continue
    found.push({ node: at(links.ends, place), kind, weight: at(links.weights, place), way })
  }
  return found
}
