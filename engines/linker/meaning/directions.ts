import type { Rows } from '../grams.ts'
import { scalesOf, vectors } from './vectors.ts'

/** Directions one after the other, of any length, and what brings each to length one. */
export type Directions = { values: Int8Array; scale: Float32Array }

/** Adds a direction, its length set to `weight`. */
export function lean(
  sum: Float32Array,
  { values, scale }: Directions,
  row: number,
  weight: number,
): void {
  const share = weight * (scale[row] ?? 0)
  const offset = row * sum.length
  for (let place = 0; place < sum.length; place++)
    sum[place] = (sum[place] ?? 0) + share * (values[offset + place] ?? 0)
}

/** Writes a direction down in one byte a number, as finely as bytes allow. */
export function rounded(sum: Float32Array, into: Int8Array, offset: number): void {
  let most = 0
  for (const value of sum) most = Math.max(most, Math.abs(value))
  if (most === 0) return
  sum.forEach((value, place) => {
    into[offset + place] = Math.round((127 * value) / most)
  })
}

/** The direction of each row: that of its values, each weighing as much as `weights` says of its place. */
export function directionsOf(
  { start, values }: Rows,
  known: Directions,
  rowOf: Int32Array,
  weights: Float32Array,
): Directions {
  const { size } = vectors()
  const found = new Int8Array((start.length - 1) * size)
  const sum = new Float32Array(size)
  for (let label = 0; label + 1 < start.length; label++) {
    sum.fill(0)
    for (let at = start[label] ?? 0; at < (start[label + 1] ?? 0); at++) {
      const row = rowOf[values[at] ?? 0] ?? -1
      if (row >= 0) lean(sum, known, row, weights[at] ?? 0)
    }
    rounded(sum, found, label * size)
  }
  return { values: found, scale: scalesOf(found, size) }
}
