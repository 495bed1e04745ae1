import { GRAM_SPACE, gramsOf, inverted, type Rows, rowsOf } from './grams.ts'

/**
 * Finds words of the vocabulary that a misspelt word may stand for:
 * symmetric deletes (W. Garbe) for slips of the finger, a sound key for writing by ear.
 */
export type Spelling = { keys: Uint32Array; owners: Uint32Array; pieces: Rows; sizes: Uint8Array }

export type Guess = { word: number; closeness: number }

const SHORTEST = 4

/** Letter pieces found in more words than this (endings, mostly) are not worth walking through. */
const TOO_COMMON = 1200
const PREFIX = 9

function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619)
  return value >>> 0
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'ch'],
  [/ph/g, 'f'],
  [/qu|ck|k|q/g, 'k'],
  [/eau|au/g, 'o'],
  [/c(?=[eiy])/g, 's'],
  [/ch/g, 'x'],
  [/c/g, 'k'],
  [/ge(?=[ao])/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/ill?i?/g, 'i'],
  [/z/g, 's'],
  [/[ae]i|ei|e[rz]$|ee$|et$|es$/g, 'e'],
  [/oe|eu/g, 'e'],
  [/[ae][mn](?![aeiou])/g, 'a'],
  [/in|im(?![aeiou])/g, 'i'],
  [/tion/g, 'sion'],
  [/(.)\1+/g, '$1'],
  [/(?<=.{2})[stdxpe]+$/g, ''],
]

/** How a word sounds, roughly: "étiketé", "étiquetais", "etiqueter" share one key. */
export function soundOf(folded: string): string {
  let sound = folded
  for (const [letters, heard] of SOUNDS) sound = sound.replace(letters, heard)
  return sound
}

/** The word itself, the word less one letter, and for long words less two. */
function deletesOf(word: string): Set<number> {
  const prefix = word.slice(0, PREFIX)
  const found = new Set([hash(prefix, 7)])
  const twice = prefix.length >= 8
  for (let at = 0; at < prefix.length; at++) {
    const less = prefix.slice(0, at) + prefix.slice(at + 1)
    found.add(hash(less, 7))
    if (!twice) continue
    for (let next = at; next < less.length; next++)
      found.add(hash(less.slice(0, next) + less.slice(next + 1), 7))
  }
  return found
}

/** Builds the guesser over a vocabulary of folded words. */
export function buildSpelling(words: readonly string[]): Spelling {
  const pairs: number[] = []
  const spelt: number[] = []
  const note = (key: number, word: number): void => {
    pairs.push(key)
    spelt.push(word)
  }
  const pieces = words.map((word) => [...new Set(gramsOf(word))])
  words.forEach((word, at) => {
    if (word.length < SHORTEST || /\d/.test(word)) return
    note(hash(soundOf(word), 11), at)
    for (const key of onceDeleted(word)) note(key, at)
  })
  const order = new Uint32Array(pairs.length).map((_, at) => at)
  const keys = Uint32Array.from(pairs)
  const byKey = new Float64Array(pairs.length)
  for (const at of order) byKey[at] = (keys[at] ?? 0) * 4194304 + at
  byKey.sort()
  const owners = byKey.map((packed) => spelt[packed % 4194304] ?? 0)
  return {
    keys: Uint32Array.from(byKey, (packed) => Math.floor(packed / 4194304)),
    owners: Uint32Array.from(owners),
    pieces: inverted(rowsOf(pieces), GRAM_SPACE),
    sizes: Uint8Array.from(pieces, (grams) => Math.min(255, grams.length)),
  }
}

/** The vocabulary keeps one delete only; the asked word may lose two, so slips of up to three are met. */
function onceDeleted(word: string): Set<number> {
  const prefix = word.slice(0, PREFIX)
  const found = new Set([hash(prefix, 7)])
  for (let at = 0; at < prefix.length; at++)
    found.add(hash(prefix.slice(0, at) + prefix.slice(at + 1), 7))
  return found
}

function firstAt(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Optimal string alignment distance, given up beyond `most`. */
export function slips(one: string, two: string, most: number): number {
  if (Math.abs(one.length - two.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    let least = row
    for (let column = 1; column <= two.length; column++) {
      const same = one[row - 1] === two[column - 1] ? 0 : 1
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === two[column - 2] &&
        one[row - 2] === two[column - 1]
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      line.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = last
    last = line
  }
  return last[two.length] ?? most + 1
}

/** Words that a misspelt word may stand for, nearest first, at most `most`. */
export function guessesFor(
  spelling: Spelling,
  words: readonly string[],
  asked: string,
  most = 8,
): Guess[] {
  const best = new Map<number, number>()
  const allowed = asked.length >= 8 ? 2 : 1
  const visit = (key: number, judge: (word: string) => number): void => {
    for (let at = firstAt(spelling.keys, key); spelling.keys[at] === key; at++) {
      const word = spelling.owners[at] ?? 0
      const closeness = judge(words[word] ?? '')
      if (closeness > (best.get(word) ?? 0)) best.set(word, closeness)
    }
  }
  const heard = soundOf(asked)
  visit(hash(heard, 11), (word) =>
    soundOf(word) === heard ? 0.86 - 0.03 * slips(asked, word, 4) : 0,
  )
  for (const key of deletesOf(asked)) {
    visit(key, (word) => {
      const count = slips(asked, word, allowed)
      return count > allowed
        ? 0
        : (word[0] === asked[0] ? 0.92 : 0.84) - (1.6 * count) / Math.max(6, asked.length)
    })
  }
  return [...best]
    .map(([word, closeness]) => ({ word, closeness }))
    .filter((guess) => guess.closeness > 0.4)
    .sort((a, b) => b.closeness - a.closeness || a.word - b.word)
    .slice(0, most)
}

/** Words that share most of their letters in order: "electromecanicien" and "mecanicien". */
export function lookalikes(spelling: Spelling, asked: string, least: number, most = 8): Guess[] {
  const grams = new Set(gramsOf(asked))
  const shared = new Uint8Array(spelling.sizes.length)
  const touched: number[] = []
  let weighed = 0
  for (const gram of grams) {
    const from = spelling.pieces.start[gram] ?? 0
    const to = spelling.pieces.start[gram + 1] ?? 0
    if (to - from > TOO_COMMON) continue
    weighed++
    for (let at = from; at < to; at++) {
      const word = spelling.pieces.values[at] ?? 0
      if (shared[word] === 0) touched.push(word)
      shared[word] = (shared[word] ?? 0) + 1
    }
  }
  const spread = weighed > 0 ? grams.size / weighed : 0
  const found: Guess[] = []
  for (const word of touched) {
    const closeness = Math.min(
      1,
      (2 * spread * (shared[word] ?? 0)) / (grams.size + (spelling.sizes[word] ?? 0)),
    )
    if (closeness >= least) found.push({ word, closeness })
  }
  return found.sort((a, b) => b.closeness - a.closeness || a.word - b.word).slice(0, most)
}
