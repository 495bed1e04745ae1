import { describe, expect, it } from 'vitest'
import { buildGraph, degree, type Edges, neighbours } from './graph.ts'
import { sharing } from './sharing.ts'
import { shortestPath } from './shortest-path.ts'
import { surroundings } from './surroundings.ts'

function edgesOf(links: readonly (readonly [number, number, number, number])[]): Edges {
  return {
    from: Uint32Array.from(links, ([from]) => from),
    to: Uint32Array.from(links, ([, to]) => to),
    kind: Uint8Array.from(links, ([, , kind]) => kind),
    weight: Float32Array.from(links, ([, , , weight]) => weight),
  }
}

/** Numbers that look random and are always the same (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const REQUIRES = 0
const NEAR = 1

describe('what stands beside a node', () => {
  const graph = buildGraph(
    4,
    edgesOf([
      [0, 1, REQUIRES, 1],
      [0, 2, REQUIRES, 2],
      [3, 0, NEAR, 1.5],
    ]),
  )

  it('is told heaviest first, with the way of each link', () => {
    expect(neighbours(graph, 0)).toEqual([
      { node: 2, kind: REQUIRES, weight: 2, way: 'out' },
      { node: 3, kind: NEAR, weight: 1.5, way: 'in' },
      { node: 1, kind: REQUIRES, weight: 1, way: 'out' },
    ])
    expect(degree(graph, 0)).toBe(3)
  })

  it('can be asked for one way and some kinds only', () => {
    expect(neighbours(graph, 0, { way: 'in' }).map(({ node }) => node)).toEqual([3])
    expect(neighbours(graph, 0, { kinds: new Set([NEAR]) }).map(({ node }) => node)).toEqual([3])
    expect(neighbours(graph, 2, { way: 'out' })).toEqual([])
  })

  it('refuses a link to nowhere', () => {
    expect(() => buildGraph(2, edgesOf([[0, 2, 0, 1]]))).toThrow(RangeError)
  })
})

describe('who shares with a node', () => {
  it('puts a rare shared thing before a common one', () => {
    // 0, 1 and 2 ask for skills 5 (asked by all) and 6 or 7 (rare)
    const graph = buildGraph(
      8,
      edgesOf([
        [0, 5, REQUIRES, 1],
        [0, 6, REQUIRES, 1],
        [1, 5, REQUIRES, 1],
        [1, 7, REQUIRES, 1],
        [2, 6, REQUIRES, 1],
        [3, 5, REQUIRES, 1],
      ]),
    )
    const found = sharing(graph, 0, new Set([REQUIRES]))
    expect(found.map(({ node }) => node)).toEqual([2, 3, 1])
    expect(found[0]?.over).toEqual([6])
    expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true)
  })

  it('agrees with the plain sum over every pair', () => {
    const roll = dice(7)
    const links = Array.from({ length: 400 }, () => {
      const from = Math.floor(roll() * 30)
      return [from, 30 + Math.floor(roll() * 40), REQUIRES, 1 + Math.floor(roll() * 2)] as const
    })
    const once = [...new Map(links.map((one) => [`${one[0]} ${one[1]}`, one])).values()]
    const graph = buildGraph(70, edgesOf(once))
    const asked = (node: number) =>
      new Map(once.filter(([a]) => a === node).map(([, b, , w]) => [b, w]))
    const sources = new Set(once.map(([a]) => a)).size
    const rarity = (end: number) =>
      Math.log(1 + sources / Math.max(1, once.filter(([, b]) => b === end).length))
    const product = (a: Map<number, number>, b: Map<number, number>) =>
      [...a].reduce((sum, [end, w]) => sum + w * (b.get(end) ?? 0) * rarity(end) ** 2, 0)
    for (const { node, score } of sharing(graph, 3, new Set([REQUIRES]), { top: 30 })) {
      const [a, b] = [asked(3), asked(node)]
      const expected = product(a, b) / Math.sqrt(product(a, a) * product(b, b))
      expect(score).toBeCloseTo(expected, 4)
    }
  })
})

describe('the way from one node to another', () => {
  it('takes the fewest steps, and among those the most particular node', () => {
    // 0 → 4 over the hub 1 (many links) or over 2 (two links)
    const hub = [6, 7, 8, 9].map((node) => [1, node, NEAR, 1] as const)
    const graph = buildGraph(
      10,
      edgesOf([[0, 1, NEAR, 1], [1, 4, NEAR, 1], [0, 2, NEAR, 1], [4, 2, NEAR, 1], ...hub]),
    )
    const walk = shortestPath(graph, 0, 4)
    expect(walk?.nodes).toEqual([0, 2, 4])
    expect(walk?.steps).toMatchObject([
      { node: 2, way: 'out' },
      { node: 4, way: 'in' },
    ])
  })

  it('is as short as a plain walk of the whole graph finds, on a hundred random pairs', () => {
    const roll = dice(11)
    const links = Array.from(
      { length: 260 },
      () => [Math.floor(roll() * 150), Math.floor(roll() * 150), NEAR, 1] as const,
    )
    const graph = buildGraph(150, edgesOf(links))
    for (let pair = 0; pair < 100; pair++) {
      const from = Math.floor(roll() * 150)
      const to = Math.floor(roll() * 150)
      const steps = plainSteps(links, from, to)
      const walk = shortestPath(graph, from, to, { most: 30 })
      expect(walk?.steps.length).toBe(steps)
      walk?.steps.forEach((step, place) => {
        const before = walk.nodes[place] ?? -1
        const link = step.way === 'out' ? [before, step.node] : [step.node, before]
        expect(links.some(([a, b]) => a === link[0] && b === link[1])).toBe(true)
      })
    }
  })

  it('stops at the number of steps allowed, and knows when there is no way', () => {
    const chain = buildGraph(
      4,
      edgesOf([
        [0, 1, NEAR, 1],
        [1, 2, NEAR, 1],
      ]),
    )
    expect(shortestPath(chain, 0, 2, { most: 1 })).toBeUndefined()
    expect(shortestPath(chain, 0, 3)).toBeUndefined()
    expect(shortestPath(chain, 1, 1)).toEqual({ nodes: [1], steps: [] })
  })
})

function plainSteps(
  links: readonly (readonly [number, number, number, number])[],
  from: number,
  to: number,
): number | undefined {
  let reached = new Set([from])
  for (let steps = 0; steps <= 30; steps++) {
    if (reached.has(to)) return steps
    const next = new Set(reached)
    for (const [a, b] of links) {
      if (reached.has(a)) next.add(b)
      if (reached.has(b)) next.add(a)
    }
    reached = next
  }
  return undefined
}

describe('what lies around a node', () => {
  it('keeps the nearest and heaviest, and the links among them', () => {
    const spokes = Array.from(
      { length: 50 },
      (_, place) => [0, place + 1, NEAR, 50 - place] as const,
    )
    const graph = buildGraph(51, edgesOf([...spokes, [1, 2, REQUIRES, 1]]))
    const drawn = surroundings(graph, 0, { most: 10 })
    expect(drawn.nodes.map(({ node }) => node)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(drawn.links).toHaveLength(10)
    expect(drawn.links).toContainEqual({ from: 1, to: 2, kind: REQUIRES, weight: 1 })
  })
})
