import type { Rows } from '../grams.ts'
import { type Directions, directionsOf, lean, rounded } from './directions.ts'
import { scalesOf, vectors } from './vectors.ts'

/** What labels and texts are about, whatever their words. Plain data, like the rest of the index. */
export type Meaning = {
  /** Row of each stem of the index among the vectors; -1 when nobody knows it. */
  rowOfStem: Int32Array
  ofLabel: Directions
  /** The mean direction of the labels, and on which side of it each label lies: two words of 32 bits a label. */
  middle: Float32Array
  marks: Uint32Array
}

/** The mean of the directions of labels, and the marks of each label beside it. */
function sketchesOf({ values, scale }: Directions): { middle: Float32Array; marks: Uint32Array } {
  const { size } = vectors()
  const count = scale.length
  const middle = new Float32Array(size)
  values.forEach((value, at) => {
    const place = at % size
    middle[place] =
      (middle[place] ?? 0) + (value * (scale[(at - place) / size] ?? 0)) / Math.max(1, count)
  })
  const marks = new Uint32Array(2 * count)
  for (let label = 0; label < count; label++)
    marks.set(marksOf(values, label * size, scale[label] ?? 0, middle), 2 * label)
  return { middle, marks }
}

/** On which side of the middle the first 64 numbers of a direction lie: a sketch that is compared in a few steps. */
export function marksOf(
  values: Int8Array,
  offset: number,
  scale: number,
  middle: Float32Array,
): [number, number] {
  const marks: [number, number] = [0, 0]
  for (let place = 0; place < 64; place++) {
    if ((values[offset + place] ?? 0) * scale > (middle[place] ?? 0))
      marks[place < 32 ? 0 : 1] |= 1 << (place & 31)
  }
  return [marks[0] >>> 0, marks[1] >>> 0]
}

/** Learns where labels point from their stems, a weight beside each. */
export function learnMeaning(
  stems: readonly string[],
  stemsOfLabel: Rows,
  weights: Float32Array,
): Meaning {
  const known = vectors()
  const rowOfStem = Int32Array.from(stems, (stem) => known.rowOf.get(stem) ?? -1)
  const ofLabel = directionsOf(stemsOfLabel, known, rowOfStem, weights)
  return { rowOfStem, ofLabel, ...sketchesOf(ofLabel) }
}

/** What a text is about: the row of each of its terms (-1 unknown), and the direction of the whole. */
export type Sense = {
  rows: readonly number[]
  whole: Int8Array
  scale: number
  /** Likeness of each term to stems looked at before, by row of the stem. */
  seen: Map<number, Float32Array>
}

/** The sense of a text from the rows and the weights of its terms. */
export function senseOf(terms: readonly { row: number; weight: number }[]): Sense {
  const { size } = vectors()
  const sum = new Float32Array(size)
  for (const { row, weight } of terms) if (row >= 0) lean(sum, vectors(), row, weight)
  const whole = new Int8Array(size)
  rounded(sum, whole, 0)
  return {
    rows: terms.map(({ row }) => row),
    whole,
    scale: scalesOf(whole, size)[0] ?? 0,
    seen: new Map(),
  }
}

/** Product of two stretches of bytes, four at a time, in whole numbers: a million of them stay far below what 32 bits hold. */
function dotOf(one: Int8Array, from: number, two: Int8Array, start: number, size: number): number {
  let dot = 0
  let place = 0
  for (; place + 3 < size; place += 4) {
    const a = from + place
    const b = start + place
    dot =
      (dot +
        Math.imul(one[a] ?? 0, two[b] ?? 0) +
        Math.imul(one[a + 1] ?? 0, two[b + 1] ?? 0) +
        Math.imul(one[a + 2] ?? 0, two[b + 2] ?? 0) +
        Math.imul(one[a + 3] ?? 0, two[b + 3] ?? 0)) |
      0
  }
  for (; place < size; place++)
    dot = (dot + Math.imul(one[from + place] ?? 0, two[start + place] ?? 0)) | 0
  return dot
}

/** Cosine of a direction and that of the text, in [-1, 1]; 0 when either has none. */
export function nearness({ values, scale }: Directions, sense: Sense, label: number): number {
  const length = sense.scale * (scale[label] ?? 0)
  if (length === 0) return 0
  const { whole } = sense
  return length * dotOf(whole, 0, values, label * whole.length, whole.length)
}

/** How near each term of the text is to a stem, in [0, 1]; 1 for the stem itself. */
export function likenesses(sense: Sense, row: number): Float32Array {
  const known = sense.seen.get(row)
  if (known !== undefined) return known
  const { size, values, scale } = vectors()
  const found = Float32Array.from(sense.rows, (own) => {
    if (own < 0 || row < 0) return 0
    if (own === row) return 1
    const dot = dotOf(values, own * size, values, row * size, size)
    return Math.max(0, dot * (scale[own] ?? 0) * (scale[row] ?? 0))
  })
  sense.seen.set(row, found)
  return found
}
