import { cognates } from './gloss.ts'
import { meanings, neighbours, relatives } from './kinship.ts'
import { BRACKET_SHARE, type LinkerIndex } from './lexicon.ts'
import { type Word, wordsOf } from './normalise.ts'
import { guessesFor, lookalikes } from './spelling.ts'
import { rootOf, stemOf } from './stem.ts'
import { isGrammar, isTalk } from './stop-words.ts'

/** A stem of the index that a word of the text may stand for, and how surely, in ]0, 1]. */
export type Call = { stem: number; weight: number }

/** A thing the text says: the words that say it, the stems it calls, surest first, and how rare it is. */
export type Term = { words: Word[]; calls: Call[]; weight: number; folded: string }

/** Longest text read, in words: a life story is cut into clauses before. */
const MOST_WORDS = 48

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

/** Rarity of a term: that of the surest stem it calls; a word nobody knows is as rare as can be, but half trusted. */
function weightOf(index: LinkerIndex, calls: readonly Call[]): number {
  const first = calls[0]
  if (first === undefined) return 0.5 * Math.log(1 + index.labels.length)
  return index.idf[first.stem] ?? 0
}

/** Words of a text that count. A text made of empty words only keeps them all. */
function contentOf(text: string): Word[] {
  const all = wordsOf(text, 4 * MOST_WORDS)
  const content = all.filter((word) => !isGrammar(word.folded))
  const telling = content.filter((word) => !isTalk(word.folded))
  const kept = telling.length > 0 ? telling : content.length > 0 ? content : all
  return kept.slice(0, MOST_WORDS)
}

type Spoken = { length: number; means: string[][] }

function spokenAt(stems: readonly string[], at: number): Spoken | undefined {
  for (const meaning of meanings.get(stems[at] ?? '') ?? []) {
    if (meaning.said.every((stem, step) => stems[at + step] === stem))
      return { length: meaning.said.length, means: meaning.means }
  }
  return undefined
}

/** Reads a text into terms: grammar out, spelling mended, everyday words understood, each thing once. */
export function readQuery(index: LinkerIndex, text: string): Term[] {
  const content = contentOf(text)
  const stems = content.map((word) => stemOf(word.folded))
  const terms: Term[] = []
  const known = new Map<string, Term>()
  let at = 0
  while (at < content.length) {
    const spoken = spokenAt(stems, at)
    const words = content.slice(at, at + (spoken?.length ?? 1))
    const key = stems.slice(at, at + words.length).join(' ')
    at += words.length
    const before = known.get(key)
    if (before !== undefined) before.words.push(...words)
    else {
      const read = termsOf(index, words, spoken)
      if (read[0] !== undefined) known.set(key, read[0])
      terms.push(...read)
    }
  }
  return terms
}

function termsOf(index: LinkerIndex, words: Word[], spoken: Spoken | undefined): Term[] {
  const first = words[0]
  if (first === undefined) return []
  const places = Math.max(1, ...(spoken?.means.map((means) => means.length) ?? []))
  return Array.from({ length: places }, (_, place) => {
    const calls = new Calls(index)
    for (const means of spoken?.means ?? []) {
      const meant = means[place]
      if (meant !== undefined) calls.addWord(meant, TRUST.everyday)
    }
    const own = words.length === 1 ? first : words[place]
    if (own !== undefined && place < words.length) {
      if (spoken === undefined) callWord(index, calls, own.folded)
      else calls.addWord(own.folded, 1)
    }
    const sorted = calls.sorted()
    const share = first.bracketed ? BRACKET_SHARE : 1
    return {
      words: place === 0 ? words : [...words],
      calls: sorted,
      weight: share * weightOf(index, sorted),
      folded: own?.folded ?? '',
    }
  })
}

/** Gloss words that answer to a term, surest first. */
export function answersOf(index: LinkerIndex, term: Term): { word: number; weight: number }[] {
  const { answers, sureness } = index.gloss
  const best = new Map<number, number>()
  for (const { stem, weight } of term.calls) {
    if (weight < 0.5) continue
    for (let at = answers.start[stem] ?? 0; at < (answers.start[stem + 1] ?? 0); at++) {
      const word = answers.values[at] ?? 0
      const sure = weight * (sureness[at] ?? 0)
      if (sure > (best.get(word) ?? 0)) best.set(word, sure)
    }
  }
  for (const { word, weight } of cognates(index.gloss, term.folded))
    if (weight > (best.get(word) ?? 0)) best.set(word, weight)
  return [...best]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight || a.word - b.word)
}
