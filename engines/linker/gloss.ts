import { inverted, type Rows, rowsOf } from './grams.ts'
import { fold } from './normalise.ts'

/**
 * What is said of concepts in other words, in any language: other names, a description.
 * Which word of a label answers to which word of a gloss is learnt from the labels themselves,
 * as a dictionary would be from two versions of one text (Dice association over labels).
 */
export type Gloss = {
  glossOfLabel: Rows
  labelsOfGloss: Rows
  /** How central each of these words is, in ]0, 1]: the root of the share of wordings that hold it. */
  centrality: Float32Array
  rarity: Float32Array
  /** For each stem, the gloss words that answer to it, and how surely. */
  answers: Rows
  sureness: Float32Array
  /** Gloss words by their first letters: learned words often look alike in two languages. */
  words: string[]
  byStart: Map<string, number[]>
}

const MOST_ANSWERS = 6
const LEAST_ASSOCIATION = 0.08
/** Gloss words found in more than this share of labels say nothing. */
const TOO_COMMON = 0.2
const MOST_SENTENCE = 60

const ENDINGS = /(ations?|ings?|ments?|ions?|ies|ers?|ors?|ed|es|s|e|y)$/

function glossWord(word: string): string {
  const folded = word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/s$/, '')
  return folded.length >= 3 ? folded : word
}

class GlossWords {
  readonly ids = new Map<string, number>()
  readonly #known = new Map<readonly string[], Map<number, number>>()
  /** Gloss words of a list of wordings and how many wordings hold each; the same list is read once. */
  read(gloss: readonly string[]): Map<number, number> {
    const known = this.#known.get(gloss)
    if (known !== undefined) return known
    const found = new Map<number, number>()
    for (const wording of gloss) {
      const here = new Set<number>()
      for (const word of fold(wording)
        .match(/[a-z0-9]{3,}/g)
        ?.slice(0, MOST_SENTENCE) ?? []) {
        const stem = glossWord(word)
        const id = this.ids.get(stem) ?? this.ids.size
        this.ids.set(stem, id)
        here.add(id)
      }
      for (const id of here) found.set(id, (found.get(id) ?? 0) + 1)
    }
    this.#known.set(gloss, found)
    return found
  }
}

/** Learns, for each stem, the gloss words found beside it far more often than elsewhere. */
function learn(
  labelsOfStem: Rows,
  glossOfLabel: Rows,
  counts: Uint32Array,
  named: Uint32Array,
): { answers: number[][]; sureness: number[] } {
  const together = new Uint32Array(counts.length)
  const sureness: number[] = []
  const labelCount = glossOfLabel.start.length - 1
  const answers: number[][] = []
  for (let stem = 0; stem + 1 < labelsOfStem.start.length; stem++) {
    const touched: number[] = []
    for (let at = labelsOfStem.start[stem] ?? 0; at < (labelsOfStem.start[stem + 1] ?? 0); at++) {
      const label = labelsOfStem.values[at] ?? 0
      for (let g = glossOfLabel.start[label] ?? 0; g < (glossOfLabel.start[label + 1] ?? 0); g++) {
        const word = glossOfLabel.values[g] ?? 0
        if ((counts[word] ?? 0) > TOO_COMMON * labelCount) continue
        if (together[word] === 0) touched.push(word)
        together[word] = (together[word] ?? 0) + 1
      }
    }
    const rated = touched.map((word) => ({
      word,
      dice: (2 * (together[word] ?? 0)) / ((named[stem] ?? 0) + (counts[word] ?? 0)),
    }))
    const kept = rated
      .filter(({ dice }) => dice >= LEAST_ASSOCIATION)
      .sort((a, b) => b.dice - a.dice || a.word - b.word)
      .slice(0, MOST_ANSWERS)
    answers.push(kept.map(({ word }) => word))
    for (const { dice } of kept) sureness.push(Math.sqrt(Math.min(1, dice)))
    for (const word of touched) together[word] = 0
  }
  return { answers, sureness }
}

const NONE: readonly string[] = []

const START = 5

function startsOf(words: readonly string[]): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  words.forEach((word, at) => {
    if (word.length < START) return
    const start = word.slice(0, START)
    const known = starts.get(start)
    if (known === undefined) starts.set(start, [at])
    else known.push(at)
  })
  return starts
}

/** Gloss words that look like a word of another language: "chromatographie" and "chromatograph". */
export function cognates(gloss: Gloss, folded: string): { word: number; weight: number }[] {
  const found: { word: number; weight: number }[] = []
  for (const word of gloss.byStart.get(folded.slice(0, START)) ?? []) {
    const other = gloss.words[word] ?? ''
    let same = START
    while (same < other.length && same < folded.length && other[same] === folded[same]) same++
    const likeness = (2 * same) / (other.length + folded.length)
    if (likeness >= 0.75) found.push({ word, weight: 0.7 * likeness })
  }
  return found
}

/** Builds the gloss of an index; empty when no label has any. */
export function buildGloss(
  glosses: readonly (readonly string[] | undefined)[],
  labelsOfStem: Rows,
): Gloss {
  const words = new GlossWords()
  const read = glosses.map((gloss) => words.read(gloss ?? NONE))
  const glossOfLabel = rowsOf(read.map((counts) => [...counts.keys()]))
  const centrality = new Float32Array(glossOfLabel.values.length)
  read.forEach((counts, label) => {
    let at = glossOfLabel.start[label] ?? 0
    for (const count of counts.values())
      centrality[at++] = Math.sqrt(count / Math.max(1, glosses[label]?.length ?? 0))
  })
  const labelsOfGloss = inverted(glossOfLabel, words.ids.size)
  const counts = new Uint32Array(words.ids.size).map(
    (_, word) => (labelsOfGloss.start[word + 1] ?? 0) - (labelsOfGloss.start[word] ?? 0),
  )
  const named = new Uint32Array(labelsOfStem.start.length - 1).map(
    (_, stem) => (labelsOfStem.start[stem + 1] ?? 0) - (labelsOfStem.start[stem] ?? 0),
  )
  const { answers, sureness } = learn(labelsOfStem, glossOfLabel, counts, named)
  return {
    glossOfLabel,
    labelsOfGloss,
    centrality,
    rarity: Float32Array.from(counts, (count) => Math.log(1 + glosses.length / (1 + count))),
    answers: rowsOf(answers),
    sureness: Float32Array.from(sureness),
    words: [...words.ids.keys()],
    byStart: startsOf([...words.ids.keys()]),
  }
}
