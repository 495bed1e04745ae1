import { type Company, learnCompany } from './company.ts'
import { isDeed } from './deed.ts'
import { buildGloss, type Gloss } from './gloss.ts'
import { GRAM_SPACE, gramsOf, inverted, type Rows, rowsOf } from './grams.ts'
import { learnMeaning, type Meaning } from './meaning/meaning.ts'
import { wordsOf } from './normalise.ts'
import { learnPairs, type Pairs } from './pairs.ts'
import { buildSpelling, type Spelling } from './spelling.ts'
import { rootOf, stemOf } from './stem.ts'
import { isFrame, isGrammar } from './stop-words.ts'

/** One name of one concept. Ids may repeat: several names of one concept. */
export type Label = {
  id: string
  label: string
  /** Names of what makes use of the concept (occupations of a skill, say): who uses it tells what it is about. */
  context?: readonly string[]
  /** The concept in other words, in any language: other names, a description. Names of one concept may share one list. */
  gloss?: readonly string[]
}

/** Everything a search needs, as plain data that can be cloned and handed to a thread. */
export type LinkerIndex = {
  ids: string[]
  labels: string[]
  /** Vocabulary: folded words of the labels. */
  words: string[]
  wordIds: Map<string, number>
  stemIds: Map<string, number>
  stemOfWord: Uint32Array
  rootOfStem: Uint32Array
  stemsOfRoot: Rows
  rootIds: Map<string, number>
  /** 1 where the label says a deed rather than a thing. */
  saysDeed: Uint8Array
  /** Rarity of each stem, in nats. */
  idf: Float32Array
  /** Content stems of each label in order, each once. */
  stemsOfLabel: Rows
  /** Content words of each label, both genders kept. */
  wordsOfLabel: Rows
  /** 1 where the word stands in brackets. */
  bracketed: Uint8Array
  labelsOfStem: Rows
  /** Stems of the context of each label, and the other way round. */
  contextOfLabel: Rows
  labelsOfContext: Rows
  /** What each stem usually comes with, in contexts and in glosses. */
  contextCompany: Company
  glossCompany: Company
  /** How much the concept is made use of, in [0, 1]. */
  uses: Float32Array
  /** Total rarity of each label. */
  mass: Float32Array
  gramsOfWord: Rows
  gramIdf: Float32Array
  gramNorm: Float32Array
  spelling: Spelling
  gloss: Gloss
  meaning: Meaning
  pairs: Pairs
}

/** How much a framing word counts beside one that names the matter. */
const FRAME_SHARE = 0.4

/** How much a word in brackets counts beside one in the open. */
export const BRACKET_SHARE = 0.4

class Numbering {
  readonly ids = new Map<string, number>()
  readonly names: string[] = []
  numberOf(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    this.ids.set(name, this.names.length)
    this.names.push(name)
    return this.names.length - 1
  }
}

type Cut = {
  words: Numbering
  stems: Numbering
  stemOfWord: number[]
  labelStems: number[][]
  labelWords: number[][]
  faded: number[]
}

/** Cuts every label into content words, keeps each stem once: "Vendeur / Vendeuse" counts as one word. */
function cut(labels: readonly Label[]): Cut {
  const words = new Numbering()
  const stems = new Numbering()
  const stemOfWord: number[] = []
  const labelStems: number[][] = []
  const labelWords: number[][] = []
  const faded: number[] = []
  for (const { label } of labels) {
    const all = wordsOf(label)
    const content = all.filter((word) => !isGrammar(word.folded))
    const seen: number[] = []
    const kept: number[] = []
    for (const { folded, bracketed } of content.length > 0 ? content : all) {
      const word = words.numberOf(folded)
      const stem = stemOfWord[word] ?? stems.numberOf(stemOf(folded))
      stemOfWord[word] = stem
      kept.push(word)
      if (seen.includes(stem)) continue
      seen.push(stem)
      faded.push(bracketed ? 1 : 0)
    }
    labelStems.push(seen)
    labelWords.push(kept)
  }
  return { words, stems, stemOfWord, labelStems, labelWords, faded }
}

/** Context stems beyond this many say nothing any more. */
const MOST_CONTEXT = 48

/** Stems of the context of each label, those that come again and again first. */
function contexts(labels: readonly Label[], stems: Numbering): number[][] {
  const known = new Map<string, number[]>()
  return labels.map(({ context }) => {
    const counts = new Map<number, number>()
    for (const name of context ?? []) {
      let read = known.get(name)
      if (read === undefined) {
        read = [
          ...new Set(
            wordsOf(name)
              .filter(({ folded }) => !isGrammar(folded))
              .map(({ folded }) => stems.numberOf(stemOf(folded))),
          ),
        ]
        known.set(name, read)
      }
      for (const stem of read) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
    if (counts.size <= MOST_CONTEXT) return [...counts.keys()]
    return [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CONTEXT)
      .map(([stem]) => stem)
  })
}

/** Uses beyond this many add nothing. */
const MOST_USES = 200

function usesOf(labels: readonly Label[]): Float32Array {
  return Float32Array.from(labels, ({ context }) =>
    Math.min(1, Math.log1p(context?.length ?? 0) / Math.log1p(MOST_USES)),
  )
}

function rarity(labelsOfStem: Rows, stemCount: number, labelCount: number): Float32Array {
  const idf = new Float32Array(stemCount)
  for (let stem = 0; stem < stemCount; stem++) {
    const count = (labelsOfStem.start[stem + 1] ?? 0) - (labelsOfStem.start[stem] ?? 0)
    idf[stem] = Math.log(1 + (labelCount - count + 0.5) / (count + 0.5))
  }
  return idf
}

function gramWeights(
  gramsOfWord: Rows,
  wordsOfLabel: Rows,
): { gramIdf: Float32Array; gramNorm: Float32Array } {
  const labelCount = wordsOfLabel.start.length - 1
  const counts = new Float32Array(GRAM_SPACE)
  const lastSeen = new Int32Array(GRAM_SPACE).fill(-1)
  const eachGram = (label: number, visit: (gram: number) => void): void => {
    for (let at = wordsOfLabel.start[label] ?? 0; at < (wordsOfLabel.start[label + 1] ?? 0); at++) {
      const word = wordsOfLabel.values[at] ?? 0
      for (let g = gramsOfWord.start[word] ?? 0; g < (gramsOfWord.start[word + 1] ?? 0); g++)
        visit(gramsOfWord.values[g] ?? 0)
    }
  }
  for (let label = 0; label < labelCount; label++) {
    eachGram(label, (gram) => {
      if (lastSeen[gram] === label) return
      lastSeen[gram] = label
      counts[gram] = (counts[gram] ?? 0) + 1
    })
  }
  const gramIdf = counts.map((count) => Math.log((1 + labelCount) / (1 + count)) + 1)
  const gramNorm = new Float32Array(labelCount)
  for (let label = 0; label < labelCount; label++) {
    let sum = 0
    eachGram(label, (gram) => {
      sum += (gramIdf[gram] ?? 0) ** 2
    })
    gramNorm[label] = Math.sqrt(sum)
  }
  return { gramIdf, gramNorm }
}

function massOf(stemsOfLabel: Rows, bracketed: Uint8Array, idf: Float32Array): Float32Array {
  const mass = new Float32Array(stemsOfLabel.start.length - 1)
  for (let label = 0; label < mass.length; label++) {
    let sum = 0
    for (let at = stemsOfLabel.start[label] ?? 0; at < (stemsOfLabel.start[label + 1] ?? 0); at++) {
      sum += (idf[stemsOfLabel.values[at] ?? 0] ?? 0) * (bracketed[at] === 1 ? BRACKET_SHARE : 1)
    }
    mass[label] = sum
  }
  return mass
}

/**
 * Prepares labels for searching. Input order decides ties, so the same labels give the same answers.
 * About 79,000 labels take under three seconds on one core.
 */
export function buildIndex(labels: readonly Label[]): LinkerIndex {
  const { words, stems, stemOfWord, labelStems, labelWords, faded } = cut(labels)
  const contextOfLabel = rowsOf(contexts(labels, stems))
  const roots = new Numbering()
  const rootOfStem = stems.names.map((stem) => roots.numberOf(rootOf(stem)))
  const stemsOfLabel = rowsOf(labelStems)
  const wordsOfLabel = rowsOf(labelWords)
  const labelsOfStem = inverted(stemsOfLabel, stems.names.length)
  const idf = rarity(labelsOfStem, stems.names.length, labels.length)
  const framing = new Set(
    words.names.flatMap((word, at) => (isFrame(word) ? [stemOfWord[at] ?? 0] : [])),
  )
  for (const stem of framing) idf[stem] = (idf[stem] ?? 0) * FRAME_SHARE
  const bracketed = Uint8Array.from(faded)
  const gramsOfWord = rowsOf(words.names.map(gramsOf))
  const gloss = buildGloss(
    labels.map(({ gloss }) => gloss),
    labelsOfStem,
  )
  return {
    ids: labels.map(({ id }) => id),
    labels: labels.map(({ label }) => label),
    words: words.names,
    wordIds: words.ids,
    stemIds: stems.ids,
    stemOfWord: Uint32Array.from(stemOfWord),
    rootOfStem: Uint32Array.from(rootOfStem),
    stemsOfRoot: inverted(rowsOf(rootOfStem.map((root) => [root])), roots.names.length),
    rootIds: roots.ids,
    saysDeed: Uint8Array.from(labelWords, ([first]) =>
      isDeed(words.names[first ?? 0] ?? '') ? 1 : 0,
    ),
    idf,
    stemsOfLabel,
    wordsOfLabel,
    bracketed,
    labelsOfStem,
    contextOfLabel,
    labelsOfContext: inverted(contextOfLabel, stems.names.length),
    contextCompany: learnCompany(labelsOfStem, contextOfLabel, stems.names.length),
    glossCompany: learnCompany(labelsOfStem, gloss.glossOfLabel, gloss.words.length),
    uses: usesOf(labels),
    mass: massOf(stemsOfLabel, bracketed, idf),
    gramsOfWord,
    ...gramWeights(gramsOfWord, wordsOfLabel),
    spelling: buildSpelling(words.names),
    pairs: learnPairs(labels.map(({ label }) => label)),
    gloss,
    meaning: learnMeaning(
      stems.names,
      stemsOfLabel,
      Float32Array.from(
        stemsOfLabel.values,
        (stem, at) => (idf[stem] ?? 0) * (bracketed[at] === 1 ? BRACKET_SHARE : 1),
      ),
    ),
  }
}
