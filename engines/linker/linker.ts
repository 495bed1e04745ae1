import { clausesOf } from './clauses.ts'
import type { LinkerIndex } from './lexicon.ts'
import { nearest } from './meaning/nearest.ts'
import { probeOf } from './probe.ts'
import { readQuery, type Term } from './read-query.ts'
import { recall } from './recall.ts'
import { metBy, signsOf } from './signs/rank.ts'
import { WORTH, WORTH_TOLD, type Worth, weightsOf, worthOf } from './signs/worth.ts'
import { WORTH_GLOSSED, WORTH_GLOSSED_IN_CONTEXT, WORTH_IN_CONTEXT } from './signs/worth-of-more.ts'

export { buildIndex, type Label, type LinkerIndex } from './lexicon.ts'

/** A concept the text speaks of, how surely in [0, 1], and the words of the text that called it. */
export type Hit = { id: string; label: string; score: number; because: string[] }

export type LinkOptions = {
  /** How many hits at most; 10 unless said. */
  top?: number
  /** Hits below this score are left out; 0 unless said. */
  floor?: number
  /** Read a longer account deed by deed as well as whole. */
  clauses?: boolean
}

/** How many labels are looked at closely. */
const CLOSE_LOOK = 160

/** How many labels near in meaning are looked at besides. */
const NEAR = 60

/** A call weaker than this does not count as a reason to show. */
const REASON = 0.3

/** How fast doubt gives way. */
const SLOPE = 0.45

/** A deed told in passing weighs a little less than the whole account. */
const CLAUSE_SHARE = 0.94

/** Texts are read up to this many characters. */
const LONGEST = 4000

function becauseOf(terms: readonly Term[], met: Float32Array): string[] {
  const called = new Set<string>()
  terms.forEach((term, number) => {
    if ((met[number] ?? 0) >= REASON) for (const word of term.words) called.add(word.raw)
  })
  return [...called]
}

type Found = { label: number; score: number; because: string[] }

/** Signs weigh differently when a person tells, and when more is known of labels than their names. */
function worthFor(index: LinkerIndex, told: boolean): Worth {
  const used = index.contextOfLabel.values.length > 0
  if (index.gloss.words.length > 0) return used ? WORTH_GLOSSED_IN_CONTEXT : WORTH_GLOSSED
  if (used) return WORTH_IN_CONTEXT
  return told ? WORTH_TOLD : WORTH
}

function search(index: LinkerIndex, text: string, top: number, told: boolean): Found[] {
  const terms = readQuery(index, text)
  if (terms.length === 0) return []
  const probe = probeOf(index, terms, text)
  const worth = worthFor(index, told)
  const called = recall(index, terms, Math.max(top, CLOSE_LOOK))
  const near = worth === WORTH_TOLD ? [] : nearest(index.meaning, probe.sense, NEAR)
  const weights = weightsOf(worth)
  const looked = Array.from(new Set([...called, ...near]), (label) => ({
    label,
    worth: worthOf(signsOf(index, probe, label), weights, worth.middle),
  }))
  looked.sort((a, b) => b.worth - a.worth || a.label - b.label)
  return looked.slice(0, top).map(({ label, worth: sum }) => ({
    label,
    score: 1 / (1 + Math.exp(-SLOPE * sum)),
    because: becauseOf(terms, metBy(index, probe, label)),
  }))
}

/** Finds what a text speaks of among the labels of the index, best first. */
export function link(index: LinkerIndex, text: string, options: LinkOptions = {}): Hit[] {
  const top = Math.max(0, Math.floor(options.top ?? 10))
  const floor = options.floor ?? 0
  const read = text.slice(0, LONGEST)
  const told = options.clauses === true
  const best = new Map<number, Found>()
  for (const found of search(index, read, top, told)) best.set(found.label, found)
  for (const clause of told ? clausesOf(read) : []) {
    for (const found of search(index, clause, top, told)) {
      const score = found.score * CLAUSE_SHARE
      if (score > (best.get(found.label)?.score ?? 0)) best.set(found.label, { ...found, score })
    }
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.label - b.label)
    .slice(0, top)
    .filter(({ score }) => score >= floor)
    .map(({ label, score, because }) => ({
      id: index.ids[label] ?? '',
      label: index.labels[label] ?? '',
      score,
      because,
    }))
}
