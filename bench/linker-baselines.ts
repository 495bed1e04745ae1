import type { Label } from '../engines/linker/linker.ts'
import { fold } from '../engines/linker/normalise.ts'
import { stemOf } from '../engines/linker/stem.ts'
import type { Ranker } from './linker-measures.ts'

/** Cuts a text into the units a method counts. */
type Cutter = (text: string) => string[]

const words: Cutter = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

const ARTICLES = new Set(
  'l d s n j m t c qu le la les un une des du de au aux en et a dans par pour sur avec ou ses son sa leur leurs'.split(
    ' ',
  ),
)

const stems: Cutter = (text) =>
  words(text)
    .filter((word) => !ARTICLES.has(word))
    .map(stemOf)

/** Letter pieces of `from` to `to` letters inside words, edges padded with a space. */
const letters =
  (from: number, to: number): Cutter =>
  (text) => {
    const pieces: string[] = []
    for (const word of words(text)) {
      const padded = ` ${word} `
      for (let size = from; size <= to; size++)
        for (let at = 0; at + size <= padded.length; at++) pieces.push(padded.slice(at, at + size))
    }
    return pieces
  }

/** Ranked lists are cut here. */
const DEPTH = 1000

type Postings = Map<string, { label: number; weight: number }[]>

function countsOf(units: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

function rankerOf(
  labels: readonly Label[],
  postings: Postings,
  weigh: (text: string) => Map<string, number>,
): Ranker {
  return (text) => {
    const scores = new Float64Array(labels.length)
    for (const [unit, weight] of weigh(text)) {
      for (const posting of postings.get(unit) ?? []) {
        scores[posting.label] = (scores[posting.label] ?? 0) + weight * posting.weight
      }
    }
    const least = Math.max(
      Number.MIN_VALUE,
      scores.slice().sort()[Math.max(0, scores.length - DEPTH)] ?? 0,
    )
    const kept: number[] = []
    scores.forEach((score, label) => {
      if (score >= least) kept.push(label)
    })
    return kept
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .map((label) => labels[label]?.id ?? '')
  }
}

/** Cosine of raw counts times smoothed idf, lengths set to one. */
function tfIdf(labels: readonly Label[], cutter: Cutter): Ranker {
  const cut = labels.map(({ label }) => countsOf(cutter(label)))
  const counts = new Map<string, number>()
  for (const units of cut)
    for (const unit of units.keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const idf = (unit: string): number =>
    Math.log((1 + labels.length) / (1 + (counts.get(unit) ?? 0))) + 1
  const postings: Postings = new Map()
  cut.forEach((units, label) => {
    let sum = 0
    for (const [unit, count] of units) sum += (count * idf(unit)) ** 2
    for (const [unit, count] of units) {
      const row = postings.get(unit) ?? []
      row.push({ label, weight: (count * idf(unit)) / Math.sqrt(sum || 1) })
      postings.set(unit, row)
    }
  })
  return rankerOf(
    labels,
    postings,
    (text) =>
      new Map([...countsOf(cutter(text))].map(([unit, count]) => [unit, count * idf(unit)])),
  )
}

/** Okapi BM25, k1 1.2, b 0.75 (Robertson and Zaragoza 2009). */
function bm25(labels: readonly Label[], cutter: Cutter): Ranker {
  const cut = labels.map(({ label }) => cutter(label))
  const mean = cut.reduce((sum, units) => sum + units.length, 0) / Math.max(1, cut.length)
  const counts = new Map<string, number>()
  for (const units of cut)
    for (const unit of new Set(units)) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const postings: Postings = new Map()
  cut.forEach((units, label) => {
    for (const [unit, count] of countsOf(units)) {
      const known = counts.get(unit) ?? 0
      const idf = Math.log(1 + (labels.length - known + 0.5) / (known + 0.5))
      const row = postings.get(unit) ?? []
      row.push({
        label,
        weight: (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * units.length) / mean)),
      })
      postings.set(unit, row)
    }
  })
  return rankerOf(labels, postings, (text) => countsOf(cutter(text)))
}

/** The simple methods every figure of ours stands beside. */
export const BASELINES: readonly { name: string; build: (labels: readonly Label[]) => Ranker }[] = [
  { name: 'char TF-IDF 2-4', build: (labels) => tfIdf(labels, letters(2, 4)) },
  { name: 'char TF-IDF 3-5', build: (labels) => tfIdf(labels, letters(3, 5)) },
  { name: 'BM25', build: (labels) => bm25(labels, words) },
  { name: 'BM25 + stems', build: (labels) => bm25(labels, stems) },
  { name: 'word TF-IDF', build: (labels) => tfIdf(labels, words) },
]
