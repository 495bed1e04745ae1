import { buildIndex, type LinkerIndex } from '../../../../engines/linker/linker.ts'
import type { Shelf } from '../../knowledge-graph.ts'
import { conceptId } from './concept-id.ts'

/**
 * Concepts of one sort as texts, as the store writes them (`readConceptLines`), with the occupations of the same edition
 * and which of them ask for what (`readRelationLines`): who uses a skill tells what it is about.
 */
export type ShelfRows = { shelf: Shelf; lines: string; users: string; uses: readonly string[] }

/** Links from an occupation to what it asks for. */
export const USES = ['requires', 'essential_skill', 'optional_skill'] as const

/**
 * Prepares the search among concepts of one sort: by their names and other names (`altLabels`), by who uses them, and by
 * what is said of them in English where it is (`labelEn`, `altLabelsEn`, `definition`). Ids are lasting identifiers.
 */
export function buildShelf({ shelf, lines, users, uses }: ShelfRows): LinkerIndex {
  const context = contextsOf(users, uses)
  return buildIndex(
    conceptsIn(lines).flatMap(([code, label, facts]) => {
      const id = conceptId({ ...shelf, code })
      const known = { id, context: context.get(code) ?? NONE, gloss: glossOf(facts) }
      // what has no French name is found by its own, and its other English names only help
      const others = facts.lang === 'en' ? [] : otherNames(facts)
      return [label, ...others].map((name) => ({ ...known, label: name }))
    }),
  )
}

type Facts = Record<string, unknown>
const NONE: readonly string[] = []

function conceptsIn(lines: string): [code: string, label: string, facts: Facts][] {
  // readConceptLines() is the only writer of these lines: [code, label, facts]
  return textsIn(lines).map((line) => JSON.parse(line) as [string, string, Facts])
}

/** French names of the occupations that use a concept, by its code. */
function contextsOf(users: string, uses: readonly string[]): Map<string, string[]> {
  const names = new Map(
    conceptsIn(users).flatMap(([code, label, { lang }]) => (lang === 'en' ? [] : [[code, label]])),
  )
  const contexts = new Map<string, string[]>()
  for (const line of uses.flatMap(textsIn)) {
    const [user = '', ...targets] = line.split('\t')
    const name = names.get(user)
    if (name === undefined) continue
    for (const target of targets) {
      const code = target.slice(0, target.lastIndexOf(' '))
      const known = contexts.get(code)
      if (known) known.push(name)
      else contexts.set(code, [name])
    }
  }
  return contexts
}

/** Other names, where official lists keep them and where our own packs do (spoken names, under `entry`). */
function otherNames({ altLabels, entry }: Facts): string[] {
  // packs are checked when they are read: an entry is an object
  const { everyday, words } = (entry ?? {}) as Facts
  return [altLabels, everyday, words].flatMap(namesIn)
}

function glossOf(facts: Facts): string[] {
  const isEnglish = facts.lang === 'en'
  const others = isEnglish ? facts.altLabels : facts.altLabelsEn
  const said = isEnglish || facts.definitionLang === 'en' ? [facts.definition] : []
  // the first name weighs twice beside the others, as in ESCO's own lists, which the signs were fitted on
  return namesIn([facts.labelEn, facts.labelEn, ...namesIn(others), ...said])
}

function namesIn(names: unknown): string[] {
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
}

function textsIn(lines: string): string[] {
  return lines === '' ? [] : lines.split('\n')
}
