/**
 * A forest of small regression trees: sum over trees of the value of the leaf reached. Node 0 is the root; `feature` −1 marks a leaf;
 * a number ≤ threshold, or not known (NaN), goes low. Learnt by `bench/matching/learn.ts` on ROME's official mobilities.
 */
export type Forest = { features: string[]; trees: Tree[] }
export type Tree = {
  feature: number[]
  threshold: number[]
  low: number[]
  high: number[]
  value: number[]
}

/** Value of one row of numbers that starts at `from`. */
export function forestValue(trees: readonly Tree[], numbers: Float32Array, from: number): number {
  let sum = 0
  for (const tree of trees) {
    const { feature, threshold, low, high } = tree
    let node = 0
    let asked = feature[0] ?? -1
    while (asked >= 0) {
      node = ((numbers[from + asked] ?? 0) > (threshold[node] ?? 0) ? high[node] : low[node]) ?? 0
      asked = feature[node] ?? -1
    }
    sum += tree.value[node] ?? 0
  }
  return sum
}
