import { type Meaning, marksOf, nearness, type Sense } from './meaning.ts'

/** How many bits are set in two numbers of 32 bits, counted side by side (Warren, Hacker's Delight, 5-1). */
function bitsOf(one: number, two: number): number {
  let first = (one - ((one >> 1) & 0x55555555)) | 0
  let second = (two - ((two >> 1) & 0x55555555)) | 0
  first = ((first & 0x33333333) + ((first >> 2) & 0x33333333)) | 0
  second = ((second & 0x33333333) + ((second >> 2) & 0x33333333)) | 0
  first = ((first & 0x0f0f0f0f) + ((first >> 4) & 0x0f0f0f0f)) | 0
  second = ((second & 0x0f0f0f0f) + ((second >> 4) & 0x0f0f0f0f)) | 0
  return Math.imul(first + second, 0x01010101) >>> 24
}

/** How many labels are compared in full after their sketches have been. */
const SKETCHED = 300

/** So many labels are enough to tell how far to look. */
const SAMPLE = 8192

/** Labels whose sketch is least unlike that of the text: about `SKETCHED` of them. */
function sketched(meaning: Meaning, sense: Sense): number[] {
  const count = meaning.ofLabel.scale.length
  const [low, high] = marksOf(sense.whole, 0, sense.scale, meaning.middle)
  const marks = new Int32Array(meaning.marks.buffer, meaning.marks.byteOffset, 2 * count)
  const step = Math.max(1, Math.floor(count / SAMPLE))
  const tally = new Uint32Array(65)
  for (let at = 0; at < 2 * count; at += 2 * step) {
    const far = bitsOf((marks[at] ?? 0) ^ low, (marks[at + 1] ?? 0) ^ high)
    tally[far] = (tally[far] ?? 0) + 1
  }
  let most = 0
  for (let seen = tally[0] ?? 0; seen * step < SKETCHED && most < 64; ) seen += tally[++most] ?? 0
  const found: number[] = []
  for (let at = 0; at < 2 * count; at += 2)
    if (bitsOf((marks[at] ?? 0) ^ low, (marks[at + 1] ?? 0) ^ high) <= most) found.push(at >> 1)
  return found
}

/** The `most` labels nearest to the text in meaning, nearest first, whatever their words. */
export function nearest(meaning: Meaning, sense: Sense, most: number): number[] {
  if (sense.scale === 0) return []
  const found = sketched(meaning, sense)
  const near = new Float64Array(found.length)
  for (let at = 0; at < found.length; at++)
    near[at] = nearness(meaning.ofLabel, sense, found[at] ?? 0)
  const least = near.slice().sort()[Math.max(0, near.length - most)] ?? 0
  const kept: { label: number; near: number }[] = []
  for (let at = 0; at < found.length; at++) {
    const value = near[at] ?? 0
    if (value >= least) kept.push({ label: found[at] ?? 0, near: value })
  }
  return kept
    .sort((a, b) => b.near - a.near || a.label - b.label)
    .slice(0, most)
    .map(({ label }) => label)
}
