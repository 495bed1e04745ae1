import type { Tree } from '../../engines/matching/neighbours/trees.ts'
import { at } from '../../engines/matching/sparse.ts'
import { type Binned, binnedValue, growTree, type Slopes } from './trees.ts'

/** How the forest is grown: chosen on the first fold, then left alone. */
export const GROWING = {
  trees: 110,
  depth: 5,
  rate: 0.14,
  ridge: 1,
  leastCurvature: 5,
  rowsShare: 0.6,
  columnsShare: 0.7,
  seed: 20_261_121,
} as const

/** Pairs source → target in a row for each candidate; `first[s] … first[s + 1])` are the rows of source s. */
export type Pairs = { data: Binned; first: Int32Array; isLink: Uint8Array }

/** Boosted trees on "is it an official mobility?" (logistic loss), learnt on the given sources only; scores of every row come with them. */
export function growForest(
  pairs: Pairs,
  sources: readonly number[],
): { trees: Tree[]; scores: Float32Array } {
  const rows = pairs.isLink.length
  const scores = new Float32Array(rows).fill(LINK_LOG_ODDS)
  const slopes: Slopes = { gradient: new Float32Array(rows), curvature: new Float32Array(rows) }
  const chance = chances(GROWING.seed)
  const trees: Tree[] = []
  for (let turn = 0; turn < GROWING.trees; turn += 1) {
    const drawn = drawRows(pairs, sources, chance)
    for (const row of drawn) {
      const expected = 1 / (1 + Math.exp(-at(scores, row)))
      slopes.gradient[row] = expected - at(pairs.isLink, row)
      slopes.curvature[row] = expected * (1 - expected)
    }
    const all = Array.from({ length: pairs.data.width }, (_, column) => column)
    const columns = all.filter(() => chance() < GROWING.columnsShare)
    const { tree, cuts } = growTree(pairs.data, drawn, slopes, { ...GROWING, columns })
    tree.value = tree.value.map((value) => value * GROWING.rate)
    for (let row = 0; row < rows; row += 1)
      scores[row] = at(scores, row) + binnedValue(tree, cuts, pairs.data, row)
    trees.push(tree)
  }
  return { trees, scores }
}

/** Log-odds of a link among candidates, about 1 in 25. */
export const LINK_LOG_ODDS = -3.3

function drawRows(pairs: Pairs, sources: readonly number[], chance: () => number): Int32Array {
  const rows: number[] = []
  for (const source of sources) {
    if (chance() >= GROWING.rowsShare) continue
    for (let row = at(pairs.first, source); row < at(pairs.first, source + 1); row += 1)
      rows.push(row)
  }
  return Int32Array.from(rows)
}

/** Numbers in [0, 1) that only depend on the seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
