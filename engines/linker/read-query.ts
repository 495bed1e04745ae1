import { type Call, type Called, calledBy, calledInPlace } from './call-word.ts'
import { meanings } from './kinship/kinship.ts'
import { BRACKET_SHARE, type LinkerIndex } from './lexicon.ts'
import { type Word, wordsOf } from './normalise.ts'
import { stemOf } from './stem.ts'
import { isGrammar, isTalk } from './stop-words.ts'

/** A thing the text says: the words that say it, what it calls, and how rare it is. */
export type Term = { words: Word[]; weight: number; folded: string } & Called

/** Longest text read, in words: a life story is cut into clauses before. */
const MOST_WORDS = 48

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
    const own = words.length === 1 ? first : words[place]
    const folded = own?.folded ?? ''
    const called =
      spoken === undefined
        ? calledBy(index, folded)
        : calledInPlace(index, folded, {
            isSaid: own !== undefined && place < words.length,
            meant: spoken.means.map((means) => means[place]),
          })
    const share = first.bracketed ? BRACKET_SHARE : 1
    return {
      words: place === 0 ? words : [...words],
      ...called,
      weight: share * weightOf(index, called.calls),
      folded,
    }
  })
}
