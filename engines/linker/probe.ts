import { type Asked, askedOf } from './asked.ts'
import { companyOf } from './company.ts'
import { isDeed } from './deed.ts'
import { GRAM_SPACE, gramsOf } from './grams.ts'
import type { LinkerIndex } from './lexicon.ts'
import { type Sense, senseOf } from './meaning/meaning.ts'
import { vectors } from './meaning/vectors.ts'
import { type Phrasing, phrasingOf } from './pairs.ts'
import type { Term } from './read-query.ts'
import { SIGNS, type Signs } from './signs/worth.ts'
import { stemOf } from './stem.ts'

/** The text made ready for comparing: who each stem answers to, and its letter pieces. */
export type Probe = {
  terms: readonly Term[]
  /** Rarity of each term, and 1 where it stands in brackets. */
  weights: Float64Array
  inBrackets: Uint8Array
  byStem: Asked
  /** What each letter piece met in a label adds. */
  grams: Float32Array
  gramNorm: number
  total: number
  /** Rarity of each word of the vocabulary that the text holds to the letter. */
  words: Float32Array
  wordMass: number
  isDeed: boolean
  byGloss: Asked
  /** The context and the gloss its words usually come with. */
  contexts: Float32Array
  glosses: Float32Array
  sense: Sense
  phrasing: Phrasing
  /** Written anew for each label looked at: how surely each term finds something in it, and where. */
  met: Float32Array
  places: Int32Array
  signs: Signs
  /** Two lines of one number a term, for whoever reads a label. */
  spare: [Float32Array, Float32Array]
  /** What the letter pieces of words looked at before have in common with the text; -1 for the others. */
  lettersOfWord: Float32Array
}

/** Calls weaker than this say nothing of the company a text keeps; so do calls beyond the first ones. */
const SURE = 0.5
const FIRST = 8

/** The stems a text stands for, each term weighing as much as it is rare. */
function spokenOf(terms: readonly Term[]): { stem: number; weight: number }[] {
  return terms.flatMap((term) => {
    const calls = term.calls.slice(0, FIRST).filter(({ weight }) => weight >= SURE)
    const all = calls.reduce((sum, { weight }) => sum + weight * weight, 0)
    return calls.map(({ stem, weight }) => ({
      stem,
      weight: (term.weight * weight * weight) / Math.max(1, all),
    }))
  })
}

/** What the terms are about: their own word if its direction is known, else the surest word they call. */
export function senseOfTerms(index: LinkerIndex, terms: readonly Term[]): Sense {
  const { rowOf } = vectors()
  return senseOf(
    terms.map(({ folded, calls, weight }) => ({
      row: rowOf.get(stemOf(folded)) ?? index.meaning.rowOfStem[calls[0]?.stem ?? -1] ?? -1,
      weight,
    })),
  )
}

/** Lays out the text once for all labels. */
export function probeOf(
  index: LinkerIndex,
  terms: readonly Term[],
  text: string,
  sense = senseOfTerms(index, terms),
): Probe {
  const grams = new Float32Array(GRAM_SPACE)
  const touched = new Set<number>()
  let total = 0
  for (const { weight } of terms) total += weight
  const words = new Float32Array(index.words.length)
  let wordMass = 0
  for (const { folded } of new Set(terms.flatMap((term) => term.words))) {
    for (const gram of gramsOf(folded)) {
      grams[gram] = (grams[gram] ?? 0) + (index.gramIdf[gram] ?? 0)
      touched.add(gram)
    }
    const word = index.wordIds.get(folded)
    const mass = word === undefined ? 1 : (index.idf[index.stemOfWord[word] ?? 0] ?? 0)
    wordMass += mass
    if (word !== undefined) words[word] = mass
  }
  const spoken = spokenOf(terms)
  let sum = 0
  for (const gram of touched) {
    sum += (grams[gram] ?? 0) ** 2
    grams[gram] = (grams[gram] ?? 0) * (index.gramIdf[gram] ?? 0)
  }
  return {
    terms,
    weights: Float64Array.from(terms, ({ weight }) => weight),
    inBrackets: Uint8Array.from(terms, ({ words }) => (words[0]?.bracketed === false ? 0 : 1)),
    byStem: askedOf(
      terms.map(({ calls }) => calls.map(({ stem, weight }) => ({ word: stem, weight }))),
      index.idf.length,
    ),
    grams,
    gramNorm: Math.sqrt(sum),
    total,
    words,
    wordMass,
    isDeed: isDeed(terms[0]?.folded ?? ''),
    byGloss: askedOf(
      terms.map(({ answers }) => answers),
      index.gloss.words.length,
    ),
    contexts: companyOf(index.contextCompany, spoken),
    glosses: companyOf(index.glossCompany, spoken),
    sense,
    phrasing: phrasingOf(index.pairs, text),
    met: new Float32Array(terms.length),
    places: new Int32Array(terms.length),
    signs: new Float64Array(SIGNS.length),
    spare: [new Float32Array(terms.length), new Float32Array(terms.length)],
    lettersOfWord: new Float32Array(index.words.length).fill(-1),
  }
}
