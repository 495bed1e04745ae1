import { type Meaning, marksOf, nearness, type Sense } from './meaning.ts'

/** How many bits are set in each number of 16 bits. */
const BITS = new Uint8Array(1 << 16)
for (let number = 1; number < BITS.length; number++)
  BITS[number] = (BITS[number >> 1] ?? 0) + (number & 1)

const differing = (one: number, two: number): number => {
  const other = one ^ two
  return (BITS[other & 0xffff] ?? 0) + (BITS[other >>> 16] ?? 0)
}

/** How many labels are compared in full after their sketches have been. */
const SKETCHED = 300

/** Labels whose sketch is least unlike that of the text: about `SKETCHED` of them. */
function sketched(meaning: Meaning, sense: Sense): number[] {
  const count = meaning.ofLabel.scale.length
  const [low, high] = marksOf(sense.whole, 0, sense.scale, meaning.middle)
  const distance = new Uint8Array(count)
  const tally = new Uint32Array(65)
  for (let label = 0; label < count; label++) {
    const far =
      differing(meaning.marks[2 * label] ?? 0, low) +
      differing(meaning.marks[2 * label + 1] ?? 0, high)
    distance[label] = far
    tally[far] = (tally[far] ?? 0) + 1
  }
  let most = 0
  for (let seen = tally[0] ?? 0; seen < SKETCHED && most < 64; ) seen += tally[++most] ?? 0
  const found: number[] = []
  for (let label = 0; label < count; label++) if ((distance[label] ?? 0) <= most) found.push(label)
  return found
}

/** The `most` labels nearest to the text in meaning, nearest first, whatever their words. */
export function nearest(meaning: Meaning, sense: Sense, most: number): number[] {
  if (sense.scale === 0) return []
  return sketched(meaning, sense)
    .map((label) => ({ label, near: nearness(meaning.ofLabel, sense, label) }))
    .sort((a, b) => b.near - a.near || a.label - b.label)
    .slice(0, most)
    .map(({ label }) => label)
}
