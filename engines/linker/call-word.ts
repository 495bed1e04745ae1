import { cognates } from './gloss.ts'
import { neighbours, relatives } from './kinship/kinship.ts'
import type { LinkerIndex } from './lexicon.ts'
import { guessesFor, lookalikes } from './spelling.ts'
import { rootOf, stemOf } from './stem.ts'

/** A stem of the index that a word of the text may stand for, and how surely, in ]0, 1]. */
export type Call = { stem: number; weight: number }

/** What a word calls, surest first: stems of labels, and words of glosses. */
export type Called = {
  calls: readonly Call[]
  answers: readonly { word: number; weight: number }[]
}

/** How far each kind of kinship is trusted; set on the development files. */
const TRUST = { root: 0.85, relative: 0.8, everyday: 0.8, neighbour: 0.55, lookalike: 0.7 } as const

class Calls {
  readonly best = new Map<number, number>()
  readonly #index: LinkerIndex
  constructor(index: LinkerIndex) {
    this.#index = index
  }
  add(stem: number | undefined, weight: number): void {
    if (stem !== undefined && weight > (this.best.get(stem) ?? 0)) this.best.set(stem, weight)
  }
  /** The stem of a word, its family by ending, its relatives by list. */
  addWord(folded: string, trust: number): void {
    this.addStem(stemOf(folded), trust)
  }
  addStem(stem: string, trust: number): void {
    const { stemIds } = this.#index
    this.add(stemIds.get(stem), trust)
    this.addRoot(rootOf(stem), trust * TRUST.root)
    for (const relative of relatives.get(stem) ?? []) {
      this.add(stemIds.get(relative), trust * TRUST.relative)
      this.addRoot(rootOf(relative), trust * TRUST.relative * TRUST.root)
    }
    for (const neighbour of neighbours.get(stem) ?? []) {
      this.add(stemIds.get(neighbour), trust * TRUST.neighbour)
      this.addRoot(rootOf(neighbour), trust * TRUST.neighbour * TRUST.root)
    }
  }
  addRoot(root: string, trust: number): void {
    const known = this.#index.rootIds.get(root)
    if (known === undefined) return
    const { start, values } = this.#index.stemsOfRoot
    for (let at = start[known] ?? 0; at < (start[known + 1] ?? 0); at++) this.add(values[at], trust)
  }
  sorted(): Call[] {
    return [...this.best]
      .map(([stem, weight]) => ({ stem, weight }))
      .sort((a, b) => b.weight - a.weight || a.stem - b.stem)
  }
}

function isKnown(index: LinkerIndex, folded: string): boolean {
  return index.wordIds.has(folded) || index.stemIds.has(stemOf(folded))
}

function callWord(index: LinkerIndex, calls: Calls, folded: string): void {
  calls.addWord(folded, 1)
  const known = isKnown(index, folded)
  if (!known && folded.length >= 4) {
    for (const guess of guessesFor(index.spelling, index.words, folded)) {
      calls.addStem(stemOf(index.words[guess.word] ?? ''), guess.closeness)
    }
  }
  if (folded.length >= 5) {
    for (const like of lookalikes(index.spelling, folded, known ? 0.55 : 0.4)) {
      calls.add(index.stemOfWord[like.word], like.closeness * TRUST.lookalike)
    }
  }
}

/** Gloss words that answer to a word and to what it calls, surest first. */
function answersOf(index: LinkerIndex, calls: readonly Call[], folded: string): Called['answers'] {
  const { answers, sureness, words } = index.gloss
  if (words.length === 0) return []
  const best = new Map<number, number>()
  for (const { stem, weight } of calls) {
    if (weight < 0.5) continue
    for (let at = answers.start[stem] ?? 0; at < (answers.start[stem + 1] ?? 0); at++) {
      const word = answers.values[at] ?? 0
      const sure = weight * (sureness[at] ?? 0)
      if (sure > (best.get(word) ?? 0)) best.set(word, sure)
    }
  }
  for (const { word, weight } of cognates(index.gloss, folded))
    if (weight > (best.get(word) ?? 0)) best.set(word, weight)
  return [...best]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight || a.word - b.word)
}

/** What the words read lately call, in each index: people use the same words again and again. */
const lately = new WeakMap<LinkerIndex, Map<string, Called>>()
const REMEMBERED = 5_000

/** What a word of the text calls: itself, its kin, what it may be a slip of. */
export function calledBy(index: LinkerIndex, folded: string): Called {
  const known = lately.get(index) ?? new Map<string, Called>()
  lately.set(index, known)
  const before = known.get(folded)
  if (before !== undefined) return before
  const calls = new Calls(index)
  callWord(index, calls, folded)
  const called = withAnswers(index, calls, folded)
  if (known.size >= REMEMBERED) known.clear()
  known.set(folded, called)
  return called
}

/** What one place of an everyday turn of words calls: what the turn means there, and the word itself if it is said. */
export function calledInPlace(
  index: LinkerIndex,
  folded: string,
  { isSaid, meant }: { isSaid: boolean; meant: readonly (string | undefined)[] },
): Called {
  const calls = new Calls(index)
  for (const word of meant) if (word !== undefined) calls.addWord(word, TRUST.everyday)
  if (isSaid) calls.addWord(folded, 1)
  return withAnswers(index, calls, folded)
}

function withAnswers(index: LinkerIndex, calls: Calls, folded: string): Called {
  const sorted = calls.sorted()
  return { calls: sorted, answers: answersOf(index, sorted, folded) }
}
