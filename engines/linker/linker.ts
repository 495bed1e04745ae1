import type { LinkerIndex } from './build-index.ts'
import { probeOf, signsOf, worthOf } from './rank.ts'
import { readQuery, type Term } from './read-query.ts'
import { recall } from './recall.ts'

export { buildIndex, type IndexOptions, type Label, type LinkerIndex } from './build-index.ts'

/** A concept the text speaks of, how surely in [0, 1], and the words of the text that called it. */
export type Hit = { id: string; label: string; score: number; because: string[] }

export type LinkOptions = {
  /** How many hits at most; 10 unless said. */
  top?: number
  /** Hits below this score are left out; 0 unless said. */
  floor?: number
  /** Read a longer account piece by piece. */
  clauses?: boolean
}

/** How many labels are looked at closely. */
const CLOSE_LOOK = 200

/** A call weaker than this does not count as a reason to show. */
const REASON = 0.3

const MIDDLE = 6

function becauseOf(terms: readonly Term[], met: Float32Array): string[] {
  const called = new Set<string>()
  terms.forEach((term, number) => {
    if ((met[number] ?? 0) >= REASON) for (const word of term.words) called.add(word.raw)
  })
  return [...called]
}

/** Finds what a text speaks of among the labels of the index, best first. */
export function link(index: LinkerIndex, text: string, options: LinkOptions = {}): Hit[] {
  const top = options.top ?? 10
  const floor = options.floor ?? 0
  const terms = readQuery(index, text)
  const probe = probeOf(index, terms)
  const looked = [...recall(index, terms, Math.max(top, CLOSE_LOOK))].map((label) => {
    const { signs, met } = signsOf(index, probe, label)
    return { label, met, worth: worthOf(signs) }
  })
  looked.sort((a, b) => b.worth - a.worth || a.label - b.label)
  return looked
    .slice(0, top)
    .map(({ label, met, worth }) => ({
      id: index.ids[label] ?? '',
      label: index.labels[label] ?? '',
      score: 1 / (1 + Math.exp(MIDDLE - worth)),
      because: becauseOf(terms, met),
    }))
    .filter((hit) => hit.score >= floor)
}
