import type { Rows } from './grams.ts'
import type { LinkerIndex } from './lexicon.ts'
import type { Term } from './read-query.ts'

/** The least of the kept scores is at the top, so that it can be thrown out at once. */
class Best {
  readonly #keys: Uint32Array
  readonly #scores: Float32Array
  #size = 0
  constructor(most: number) {
    this.#keys = new Uint32Array(most)
    this.#scores = new Float32Array(most)
  }
  #worse(a: number, b: number): boolean {
    const one = this.#scores[a] ?? 0
    const two = this.#scores[b] ?? 0
    return one < two || (one === two && (this.#keys[a] ?? 0) > (this.#keys[b] ?? 0))
  }
  #swap(a: number, b: number): void {
    const key = this.#keys[a] ?? 0
    const score = this.#scores[a] ?? 0
    this.#keys[a] = this.#keys[b] ?? 0
    this.#scores[a] = this.#scores[b] ?? 0
    this.#keys[b] = key
    this.#scores[b] = score
  }
  offer(key: number, score: number): void {
    if (this.#size < this.#keys.length) {
      let at = this.#size++
      this.#keys[at] = key
      this.#scores[at] = score
      for (let up = (at - 1) >> 1; at > 0 && this.#worse(at, up); up = (at - 1) >> 1) {
        this.#swap(at, up)
        at = up
      }
      return
    }
    const least = this.#scores[0] ?? 0
    if (score < least || (score === least && key > (this.#keys[0] ?? 0))) return
    this.#keys[0] = key
    this.#scores[0] = score
    this.#sink()
  }
  #sink(): void {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      if (left >= this.#size) return
      const child = left + 1 < this.#size && this.#worse(left + 1, left) ? left + 1 : left
      if (!this.#worse(child, at)) return
      this.#swap(at, child)
      at = child
    }
  }
  keys(): Uint32Array {
    return this.#keys.slice(0, this.#size)
  }
}

/** Weight of the label's own length against the text's when choosing whom to look at closely. */
const LABEL_SHARE = 0.5

/** What a word met in the context counts beside one met in the label; only sure calls look there. */
const CONTEXT_SHARE = 0.3
const SURE = 0.6

/** A word met in the gloss counts less than one met in the label; words common in glosses call nobody. */
const GLOSS_SHARE = 0.55
const TELLING = 3

/**
 * The labels worth a close look: for each term the surest call counts, weighed by rarity,
 * divided by a mean of both lengths (Dice on rarities). At most `most`, in no order.
 */
export function recall(index: LinkerIndex, terms: readonly Term[], most: number): Uint32Array {
  const scores = new Float32Array(index.labels.length)
  const lastTerm = new Uint8Array(index.labels.length)
  const touched: number[] = []
  let total = 0
  const credit = ({ start, values }: Rows, stem: number, value: number, number: number): void => {
    const end = start[stem + 1] ?? 0
    for (let at = start[stem] ?? 0; at < end; at++) {
      const label = values[at] ?? 0
      if (lastTerm[label] === number) continue
      if (lastTerm[label] === 0) touched.push(label)
      lastTerm[label] = number
      scores[label] = (scores[label] ?? 0) + value
    }
  }
  terms.forEach((term, number) => {
    total += term.weight
    for (const { stem, weight } of term.calls)
      credit(index.labelsOfStem, stem, weight * term.weight, number + 1)
    for (const { stem, weight } of term.calls) {
      if (weight >= SURE)
        credit(index.labelsOfContext, stem, CONTEXT_SHARE * weight * term.weight, number + 1)
    }
    for (const { word, weight } of term.answers) {
      if ((index.gloss.rarity[word] ?? 0) > TELLING)
        credit(index.gloss.labelsOfGloss, word, GLOSS_SHARE * weight * term.weight, number + 1)
    }
  })
  const best = new Best(most)
  for (const label of touched) {
    best.offer(
      label,
      (scores[label] ?? 0) / (LABEL_SHARE * (index.mass[label] ?? 0) + (1 - LABEL_SHARE) * total),
    )
  }
  return best.keys()
}
