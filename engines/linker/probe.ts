import { companyOf } from './company.ts'
import { GRAM_SPACE, gramsOf } from './grams.ts'
import type { LinkerIndex } from './lexicon.ts'
import { type Sense, senseOf } from './meaning/meaning.ts'
import { vectors } from './meaning/vectors.ts'
import { type Phrasing, phrasingOf } from './pairs.ts'
import { answersOf, type Term } from './read-query.ts'
import { stemOf } from './stem.ts'

/** A term of the text and how surely it stands for a word. */
export type Answer = { term: number; weight: number }

/** The text made ready for comparing: who each stem answers to, and its letter pieces. */
export type Probe = {
  terms: readonly Term[]
  byStem: Map<number, Answer[]>
  grams: Float32Array
  gramNorm: number
  total: number
  words: Map<number, number>
  wordMass: number
  isDeed: boolean
  byGloss: Map<number, Answer[]>
  /** The context and the gloss its words usually come with. */
  contexts: Float32Array
  glosses: Float32Array
  sense: Sense
  phrasing: Phrasing
  /** Written anew for each label looked at: how surely each term finds something in it, and where. */
  met: Float32Array
  places: Int32Array
  /** What the letter pieces of words looked at before have in common with the text. */
  lettersOfWord: Map<number, number>
}

/** Verbs that end as trades do: "vérifier" is a deed, "infirmier" is none. */
const DEEDS_IN_IER =
  /(ifier|udier|ecier|edier|ocier|ublier|ultiplier|[er]encier|^(tri|pli|reli|alli|mani|vari|copi|confi|convi|initi|concili|cri|sci)er)$/

/** Starts with an infinitive: says a deed rather than a thing. */
export function isDeed(folded: string): boolean {
  if (folded.endsWith('ier')) return DEEDS_IN_IER.test(folded)
  return /(er|ir|re)$/.test(folded) && !/(eur|ure|oire|aire|ere)$/.test(folded)
}

/** Calls weaker than this say nothing of the company a text keeps; so do calls beyond the first ones. */
const SURE = 0.5
const FIRST = 8

/** The stems a text stands for, each term weighing as much as it is rare. */
function askedOf(terms: readonly Term[]): { stem: number; weight: number }[] {
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
  const byStem = new Map<number, Answer[]>()
  const grams = new Float32Array(GRAM_SPACE)
  const touched = new Set<number>()
  let total = 0
  terms.forEach((term, number) => {
    total += term.weight
    for (const { stem, weight } of term.calls) {
      const answers = byStem.get(stem)
      if (answers === undefined) byStem.set(stem, [{ term: number, weight }])
      else answers.push({ term: number, weight })
    }
  })
  const words = new Map<number, number>()
  let wordMass = 0
  for (const { folded } of new Set(terms.flatMap((term) => term.words))) {
    for (const gram of gramsOf(folded)) {
      grams[gram] = (grams[gram] ?? 0) + (index.gramIdf[gram] ?? 0)
      touched.add(gram)
    }
    const word = index.wordIds.get(folded)
    const mass = word === undefined ? 1 : (index.idf[index.stemOfWord[word] ?? 0] ?? 0)
    wordMass += mass
    if (word !== undefined) words.set(word, mass)
  }
  const byGloss = new Map<number, Answer[]>()
  terms.forEach((term, number) => {
    for (const { word, weight } of answersOf(index, term)) {
      const asked = byGloss.get(word)
      if (asked === undefined) byGloss.set(word, [{ term: number, weight }])
      else asked.push({ term: number, weight })
    }
  })
  const asked = askedOf(terms)
  let sum = 0
  for (const gram of touched) sum += (grams[gram] ?? 0) ** 2
  return {
    terms,
    byStem,
    grams,
    gramNorm: Math.sqrt(sum),
    total,
    words,
    wordMass,
    isDeed: isDeed(terms[0]?.folded ?? ''),
    byGloss,
    contexts: companyOf(index.contextCompany, asked),
    glosses: companyOf(index.glossCompany, asked),
    sense,
    phrasing: phrasingOf(index.pairs, text),
    met: new Float32Array(terms.length),
    places: new Int32Array(terms.length),
    lettersOfWord: new Map(),
  }
}
