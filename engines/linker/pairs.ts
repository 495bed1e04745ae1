import { type Rows, rowsOf } from './grams.ts'
import { fold } from './normalise.ts'

/**
 * Words side by side, empty ones and both ends counted: two wordings may hold the same words and say them in another way.
 * Pairs are kept as numbers; rare clashes cost less than strings would.
 */
export type Pairs = {
  ofLabel: Rows
  rarity: Float32Array
  /** Length of each label, every pair as long as it is rare. */
  length: Float32Array
}

const PAIR_SPACE = 1 << 18

/** Texts are read up to this many words. */
const MOST_WORDS = 200

/** Numbers of the neighbouring words of a text, from its start to its end. */
function pairsIn(text: string): number[] {
  const words =
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? []
  const pairs: number[] = []
  for (let at = 0; at <= words.length; at++) {
    const pair = `${words[at - 1] ?? ''} ${words[at] ?? ''}`
    let hash = 2166136261
    for (let letter = 0; letter < pair.length; letter++)
      hash = Math.imul(hash ^ pair.charCodeAt(letter), 16777619)
    pairs.push(((hash >>> 14) ^ hash) & (PAIR_SPACE - 1))
  }
  return pairs
}

/** Learns from all labels which pairs are rare. */
export function learnPairs(labels: readonly string[]): Pairs {
  const ofLabel = rowsOf(labels.map(pairsIn))
  const counts = new Float32Array(PAIR_SPACE)
  for (const pair of ofLabel.values) counts[pair] = (counts[pair] ?? 0) + 1
  const rarity = counts.map((count) => Math.log((1 + labels.length) / (1 + count)) + 1)
  const length = new Float32Array(labels.length)
  for (let label = 0; label < length.length; label++) {
    let sum = 0
    const end = ofLabel.start[label + 1] ?? 0
    for (let at = ofLabel.start[label] ?? 0; at < end; at++)
      sum += (rarity[ofLabel.values[at] ?? 0] ?? 0) ** 2
    length[label] = Math.sqrt(sum)
  }
  return { ofLabel, rarity, length }
}

/** The pairs of a text, each as long as it is rare, and the length of the whole. */
export type Phrasing = { pairs: Map<number, number>; length: number }

/** Reads the pairs of a text. */
export function phrasingOf({ rarity }: Pairs, text: string): Phrasing {
  const pairs = new Map<number, number>()
  for (const pair of pairsIn(text)) pairs.set(pair, (pairs.get(pair) ?? 0) + (rarity[pair] ?? 0))
  let sum = 0
  for (const weight of pairs.values()) sum += weight * weight
  return { pairs, length: Math.sqrt(sum) }
}

/** How far the label is phrased as the text is, in [0, 1]. */
export function phrasedAlike(
  { ofLabel, rarity, length }: Pairs,
  { pairs, length: whole }: Phrasing,
  label: number,
): number {
  let dot = 0
  const end = ofLabel.start[label + 1] ?? 0
  for (let at = ofLabel.start[label] ?? 0; at < end; at++) {
    const pair = ofLabel.values[at] ?? 0
    dot += (pairs.get(pair) ?? 0) * (rarity[pair] ?? 0)
  }
  const lengths = whole * (length[label] ?? 0)
  return lengths > 0 ? Math.min(1, dot / lengths) : 0
}
