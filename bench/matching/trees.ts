import type { Tree } from '../../engines/matching/neighbours/trees.ts'
import { at } from '../../engines/matching/sparse.ts'

/** Numbers cut into at most 64 bins each, column after column: 0 = not known. `edges[f][b]` is the highest value of bin b + 1. */
export type Binned = { bins: Uint8Array; edges: number[][]; width: number; height: number }

const BINS = 64
const SAMPLE = 20_000

/** Cuts every column at its quantiles. */
export function binned(values: Float32Array, width: number): Binned {
  const height = values.length / width
  const bins = new Uint8Array(values.length)
  const edges: number[][] = []
  const step = Math.max(1, Math.floor(height / SAMPLE))
  for (let f = 0; f < width; f += 1) {
    const seen: number[] = []
    for (let row = 0; row < height; row += step)
      if (!Number.isNaN(at(values, row * width + f))) seen.push(at(values, row * width + f))
    const sorted = Float64Array.from(seen).sort()
    const cuts = [
      ...new Set(
        Array.from({ length: BINS - 2 }, (_, cut) =>
          at(sorted, Math.floor(((cut + 1) * sorted.length) / (BINS - 1))),
        ),
      ),
    ]
    edges.push(cuts)
    for (let row = 0; row < height; row += 1)
      bins[f * height + row] = binOf(cuts, at(values, row * width + f))
  }
  return { bins, edges, width, height }
}

function binOf(cuts: readonly number[], value: number): number {
  if (Number.isNaN(value)) return 0
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(cuts, middle) < value) low = middle + 1
    else high = middle
  }
  return low + 1
}

export type Slopes = { gradient: Float32Array; curvature: Float32Array }
export type Growth = {
  depth: number
  leastCurvature: number
  ridge: number
  columns: readonly number[]
}

type Leaf = { rows: Int32Array; gradient: number; curvature: number; sums: Float64Array | null }
type Cut = { column: number; bin: number }

/** Grows one tree on the slopes of the loss (Newton steps), and keeps for each node the bin it cuts at. */
export function growTree(
  data: Binned,
  rows: Int32Array,
  slopes: Slopes,
  growth: Growth,
): { tree: Tree; cuts: number[] } {
  const tree: Tree = { feature: [], threshold: [], low: [], high: [], value: [] }
  const cuts: number[] = []
  const grow = (leaf: Leaf, depth: number): number => {
    const node = tree.feature.length
    tree.feature.push(-1)
    tree.threshold.push(0)
    tree.low.push(-1)
    tree.high.push(-1)
    tree.value.push(-leaf.gradient / (leaf.curvature + growth.ridge))
    cuts.push(0)
    if (depth === 0) return node
    const sums = leaf.sums ?? sumsOf(data, leaf.rows, slopes, growth.columns)
    const cut = bestCut(leaf, sums, growth)
    if (cut === null) return node
    const [low, high] = split(data, leaf, cut, slopes)
    if (depth > 1) shareSums(data, low, high, sums, slopes, growth.columns)
    tree.feature[node] = cut.column
    tree.threshold[node] = thresholdOf(data.edges[cut.column] ?? [], cut.bin)
    tree.value[node] = 0
    cuts[node] = cut.bin
    tree.low[node] = grow(low, depth - 1)
    tree.high[node] = grow(high, depth - 1)
    return node
  }
  let gradient = 0
  let curvature = 0
  for (const row of rows) {
    gradient += at(slopes.gradient, row)
    curvature += at(slopes.curvature, row)
  }
  grow({ rows, gradient, curvature, sums: null }, growth.depth)
  return { tree, cuts }
}

/** Between two bins, so that a rounded number falls on the same side. */
function thresholdOf(edges: readonly number[], bin: number): number {
  if (bin === 0) return -1e9
  const edge = at(edges, bin - 1)
  const next = edges[bin]
  return next === undefined ? edge : Number(((edge + next) / 2).toPrecision(6))
}

function sumsOf(
  data: Binned,
  rows: Int32Array,
  slopes: Slopes,
  columns: readonly number[],
): Float64Array {
  const sums = new Float64Array(data.width * BINS * 2)
  const { bins, height } = data
  const slope = new Float32Array(rows.length)
  const bend = new Float32Array(rows.length)
  for (let turn = 0; turn < rows.length; turn += 1) {
    slope[turn] = slopes.gradient[rows[turn] ?? 0] ?? 0
    bend[turn] = slopes.curvature[rows[turn] ?? 0] ?? 0
  }
  for (const column of columns) {
    const base = column * height
    const first = column * BINS * 2
    for (let turn = 0; turn < rows.length; turn += 1) {
      const cell = first + 2 * (bins[base + (rows[turn] ?? 0)] ?? 0)
      sums[cell] = (sums[cell] ?? 0) + (slope[turn] ?? 0)
      sums[cell + 1] = (sums[cell + 1] ?? 0) + (bend[turn] ?? 0)
    }
  }
  return sums
}

function bestCut(leaf: Leaf, sums: Float64Array, growth: Growth): Cut | null {
  const worth = (gradient: number, curvature: number): number =>
    (gradient * gradient) / (curvature + growth.ridge)
  let best = worth(leaf.gradient, leaf.curvature) + 1e-6
  let cut: Cut | null = null
  for (const column of growth.columns) {
    let gradient = 0
    let curvature = 0
    for (let bin = 0; bin < BINS - 1; bin += 1) {
      const cell = (column * BINS + bin) * 2
      gradient += at(sums, cell)
      curvature += at(sums, cell + 1)
      const rest = leaf.curvature - curvature
      if (curvature < growth.leastCurvature) continue
      if (rest < growth.leastCurvature) break
      const gain = worth(gradient, curvature) + worth(leaf.gradient - gradient, rest)
      if (gain > best) {
        best = gain
        cut = { column, bin }
      }
    }
  }
  return cut
}

function split(data: Binned, leaf: Leaf, cut: Cut, slopes: Slopes): [Leaf, Leaf] {
  const { rows } = leaf
  const base = cut.column * data.height
  const low = new Int32Array(rows.length)
  const high = new Int32Array(rows.length)
  let lows = 0
  let gradient = 0
  let curvature = 0
  for (let turn = 0; turn < rows.length; turn += 1) {
    const row = rows[turn] ?? 0
    if ((data.bins[base + row] ?? 0) <= cut.bin) {
      low[lows] = row
      lows += 1
      gradient += slopes.gradient[row] ?? 0
      curvature += slopes.curvature[row] ?? 0
    } else high[turn - lows] = row
  }
  return [
    { rows: low.subarray(0, lows), gradient, curvature, sums: null },
    {
      rows: high.subarray(0, rows.length - lows),
      gradient: leaf.gradient - gradient,
      curvature: leaf.curvature - curvature,
      sums: null,
    },
  ]
}

/** Counts the smaller side; the other is what is left. */
function shareSums(
  data: Binned,
  low: Leaf,
  high: Leaf,
  sums: Float64Array,
  slopes: Slopes,
  columns: readonly number[],
): void {
  const [small, large] = low.rows.length < high.rows.length ? [low, high] : [high, low]
  const counted = sumsOf(data, small.rows, slopes, columns)
  small.sums = counted
  large.sums = sums.map((sum, cell) => sum - at(counted, cell))
}

/** Value of a tree for one row of bins. */
export function binnedValue(
  tree: Tree,
  cuts: readonly number[],
  data: Binned,
  row: number,
): number {
  let node = 0
  let asked = tree.feature[0] ?? -1
  while (asked >= 0) {
    const bin = data.bins[asked * data.height + row] ?? 0
    node = (bin <= (cuts[node] ?? 0) ? tree.low[node] : tree.high[node]) ?? 0
    asked = tree.feature[node] ?? -1
  }
  return tree.value[node] ?? 0
}
