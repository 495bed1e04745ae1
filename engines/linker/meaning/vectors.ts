import file from './vectors.json' with { type: 'json' }

/** Directions of French stems: stems said of the same things and beside the same words point the same way. */
export type Vectors = {
  /** Numbers a direction. */
  size: number
  rowOf: ReadonlyMap<string, number>
  /** Row r is values[r × size] … values[(r + 1) × size - 1], of any length. */
  values: Int8Array
  /** What brings each row to length one. */
  scale: Float32Array
}

/** What brings each row of a matrix to length one; 0 for an empty row. */
export function scalesOf(values: Int8Array, size: number): Float32Array {
  const scale = new Float32Array(values.length / size)
  for (let row = 0; row < scale.length; row++) {
    let sum = 0
    for (let at = row * size; at < (row + 1) * size; at++) sum += (values[at] ?? 0) ** 2
    scale[row] = sum > 0 ? 1 / Math.sqrt(sum) : 0
  }
  return scale
}

let read: Vectors | undefined

/**
 * The directions that come with the engine, decoded at first use.
 * Learnt by `bench/linker/learn-meaning.ts` (corpus and versions there): positive pointwise mutual information, singular value decomposition.
 */
export function vectors(): Vectors {
  if (read !== undefined) return read
  const values = Int8Array.from(atob(file.values), (letter) => letter.charCodeAt(0))
  const rowOf = new Map(file.stems.split(' ').map((stem, row) => [stem, row]))
  read = { size: file.size, rowOf, values, scale: scalesOf(values, file.size) }
  return read
}
