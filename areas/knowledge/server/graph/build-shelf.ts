import { buildIndex, type LinkerIndex } from '../../../../engines/linker/linker.ts'
import type { Shelf } from '../../knowledge-graph.ts'
import { conceptId } from './concept-id.ts'

/** Concepts of one sort as texts, as the store writes them (`readConceptLines`). */
export type ShelfRows = { shelf: Shelf; lines: string }

/** Prepares the search among concepts of one sort, by their names and other names (`altLabels`); ids are lasting identifiers. */
export function buildShelf({ shelf, lines }: ShelfRows): LinkerIndex {
  return buildIndex(
    (lines === '' ? [] : lines.split('\n')).flatMap((line) => {
      // readConceptLines() is the only writer of these lines: [code, label, facts]
      const [code, label, facts] = JSON.parse(line) as [string, string, { altLabels?: unknown }]
      const id = conceptId({ ...shelf, code })
      return [label, ...namesIn(facts.altLabels)].map((name) => ({ id, label: name }))
    }),
  )
}

function namesIn(names: unknown): string[] {
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
}
