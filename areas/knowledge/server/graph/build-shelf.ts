import { buildIndex, type LinkerIndex } from '../../../../engines/linker/linker.ts'
import type { Shelf } from '../../knowledge-graph.ts'
import { conceptId } from './concept-id.ts'

/** Concepts of one sort as texts, as the store writes them (`readConceptLines`). */
export type ShelfRows = { shelf: Shelf; lines: string }

/** Prepares the search among concepts of one sort, by their names and other names; ids are lasting identifiers. */
export function buildShelf({ shelf, lines }: ShelfRows): LinkerIndex {
  return buildIndex(
    (lines === '' ? [] : lines.split('\n')).flatMap((line) => {
      // readConceptLines() is the only writer of these lines: [code, label, facts]
      const [code, label, facts] = JSON.parse(line) as [string, string, Facts]
      const id = conceptId({ ...shelf, code })
      return [label, ...otherNames(facts)].map((name) => ({ id, label: name }))
    }),
  )
}

type Facts = Record<string, unknown> & { entry?: Record<string, unknown> }

/** What other names are called: in ESCO, in SKOS, and in our own packs, which keep theirs under `entry`. */
const OTHER_NAMES = ['alt', 'altLabels', 'everyday', 'words']

function otherNames({ entry, ...facts }: Facts): string[] {
  return [facts, entry ?? {}].flatMap((said) =>
    OTHER_NAMES.flatMap((key) => said[key] ?? []).filter((name) => typeof name === 'string'),
  )
}
