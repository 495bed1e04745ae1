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
  rows: Int32Array
  whole: Int8Array
  scale: number
  /** Likeness of each term to stems looked at before: line of each row (0 not looked at yet), one number a term. */
  lineOf: Uint16Array
  seen: Float32Array
  lines: number
}

/** Stems looked at for one text before the lines of their likenesses are made longer. */
const FIRST_LINES = 1024

/** The sense of a text from the rows and the weights of its terms. */
export function senseOf(terms: readonly { row: number; weight: number }[]): Sense {
  const { size, rowOf } = vectors()
  const sum = new Float32Array(size)
  for (const { row, weight } of terms) if (row >= 0) lean(sum, vectors(), row, weight)
  const whole = new Int8Array(size)
  rounded(sum, whole, 0)
  return {
    rows: Int32Array.from(terms, ({ row }) => row),
    whole,
    scale: scalesOf(whole, size)[0] ?? 0,
    lineOf: new Uint16Array(rowOf.size),
    seen: new Float32Array(FIRST_LINES * terms.length),
    lines: 1,
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

/** Where, in what the sense has seen, stands how near each term is to a stem, in [0, 1]; 1 for the stem itself. */
export function likenesses(sense: Sense, row: number): number {
  if (row < 0) return 0
  const { rows, lineOf } = sense
  const known = lineOf[row] ?? 0
  if (known > 0) return known * rows.length
  const line = sense.lines++
  lineOf[row] = line
  const from = line * rows.length
  if (from + rows.length > sense.seen.length) {
    const longer = new Float32Array(2 * sense.seen.length)
    longer.set(sense.seen)
    sense.seen = longer
  }
  const { size, values, scale } = vectors()
  for (let term = 0; term < rows.length; term++) {
    const own = rows[term] ?? -1
    if (own === row) sense.seen[from + term] = 1
    else if (own >= 0) {
      const dot = dotOf(values, own * size, values, row * size, size)
      sense.seen[from + term] = Math.max(0, dot * (scale[own] ?? 0) * (scale[row] ?? 0))
    }
  }
  return from
}
