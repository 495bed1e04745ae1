import type { Rows } from './grams.ts'

/**
 * What a word usually comes with, learnt from the labels that hold it: the words of their context or of their gloss.
 * So a text points at a context even when it shares no word with the right label.
 */
export type Company = { of: Rows; share: Float32Array; rarity: Float32Array; norm: Float32Array }

/** Companions kept for each stem. */
const MOST = 32

/** As many labels without any companion are imagined, so that a stem met once is not too sure of itself. */
const DOUBT = 2

/** Stems met in more labels than this come with anything; the first labels are enough to tell. */
const ENOUGH = 400

function rarityOf(rows: Rows, size: number): Float32Array {
  const rarity = new Float32Array(size)
  for (const value of rows.values) rarity[value] = (rarity[value] ?? 0) + 1
  return rarity.map((count) => Math.log(rows.start.length / (1 + count)))
}

function normsOf(rows: Rows, rarity: Float32Array): Float32Array {
  const norm = new Float32Array(rows.start.length - 1)
  for (let label = 0; label < norm.length; label++) {
    let sum = 0
    for (let at = rows.start[label] ?? 0; at < (rows.start[label + 1] ?? 0); at++)
      sum += (rarity[rows.values[at] ?? 0] ?? 0) ** 2
    norm[label] = Math.sqrt(sum)
  }
  return norm
}

/** Learns the company of every stem from the rows (context or gloss words) of the labels that hold it. */
export function learnCompany(labelsOfStem: Rows, rows: Rows, size: number): Company {
  const rarity = rarityOf(rows, size)
  const norm = normsOf(rows, rarity)
  const sums = new Float32Array(size)
  const start = new Uint32Array(labelsOfStem.start.length)
  const values: number[] = []
  const share: number[] = []
  for (let stem = 0; stem + 1 < labelsOfStem.start.length; stem++) {
    const from = labelsOfStem.start[stem] ?? 0
    const to = Math.min(labelsOfStem.start[stem + 1] ?? 0, from + ENOUGH)
    const touched: number[] = []
    for (let at = from; at < to; at++) {
      const label = labelsOfStem.values[at] ?? 0
      const length = norm[label] ?? 0
      if (length === 0) continue
      for (let w = rows.start[label] ?? 0; w < (rows.start[label + 1] ?? 0); w++) {
        const word = rows.values[w] ?? 0
        if (sums[word] === 0) touched.push(word)
        sums[word] = (sums[word] ?? 0) + (rarity[word] ?? 0) / length
      }
    }
    touched.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    for (const word of touched.slice(0, MOST)) {
      values.push(word)
      share.push((sums[word] ?? 0) / (to - from + DOUBT))
    }
    for (const word of touched) sums[word] = 0
    start[stem + 1] = values.length
  }
  return {
    of: { start, values: Uint32Array.from(values) },
    share: Float32Array.from(share),
    rarity,
    norm,
  }
}

const NOTHING = new Float32Array(0)

/** The company a text calls for, its length set to one. */
export function companyOf(
  company: Company,
  asked: readonly { stem: number; weight: number }[],
): Float32Array {
  if (company.of.values.length === 0) return NOTHING
  const expected = new Float32Array(company.rarity.length)
  const touched: number[] = []
  for (const { stem, weight } of asked) {
    for (let at = company.of.start[stem] ?? 0; at < (company.of.start[stem + 1] ?? 0); at++) {
      const word = company.of.values[at] ?? 0
      if (expected[word] === 0) touched.push(word)
      expected[word] = (expected[word] ?? 0) + weight * (company.share[at] ?? 0)
    }
  }
  let sum = 0
  for (const word of touched) sum += (expected[word] ?? 0) ** 2
  const length = Math.sqrt(sum)
  if (length > 0) for (const word of touched) expected[word] = (expected[word] ?? 0) / length
  return expected
}

/** How well the company of a label is the one expected, in [0, 1]. */
export function likeness(
  company: Company,
  rows: Rows,
  expected: Float32Array,
  label: number,
): number {
  const length = company.norm[label] ?? 0
  if (length === 0) return 0
  let dot = 0
  for (let at = rows.start[label] ?? 0; at < (rows.start[label + 1] ?? 0); at++) {
    const word = rows.values[at] ?? 0
    dot += (expected[word] ?? 0) * (company.rarity[word] ?? 0)
  }
  return dot / length
}
