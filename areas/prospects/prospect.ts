import type { ConceptInGraph } from '../knowledge/knowledge-graph.ts'

/** Who says so. What a public body publishes has one line to quote; a study gathered by somebody has its own publisher. */
export type Source = {
  title: string
  /** The line its licence asks to show. */
  line: string
  publisher: string | null
  year: string | null
  url: string | null
  licence: string
}

/**
 * How a fact reached an occupation: said of it, of the title or twin it goes by, or of a whole family of occupations.
 * What is said of a family is never said of one occupation alone, so the family always comes with how wide it is.
 */
export type Reach =
  | { by: 'itself' }
  | {
      by: 'family'
      family: ConceptInGraph
      /** Occupations the family holds. */
      occupations: number
      /** From 0 to 1: the part of the qualifications of this occupation that the family counts. */
      share: number
      /** The table names this occupation, or the broader one it came out of. */
      over: 'itself' | 'parent'
    }

type Told = {
  /** When it was said (YYYY-MM-DD); when it was loaded, if the source does not say. */
  day: string
  isDayOfLoading: boolean
  source: Source
  /** One plain sentence on how they know; null when ours (`prospect-words.ts`) tells it for the kind. */
  method: string | null
  reach: Reach
}

/**
 * People, not thousands; a figure the source does not give is not there. `toFill` is `created` and `retiring` together. As the
 * source writes them, `young` is below nothing (they fill posts) and `moving` is above it where people leave the region.
 */
export type Figures = Partial<Record<(typeof FIGURES)[number], number>>
export const FIGURES = ['toFill', 'jobs', 'retiring', 'created', 'young', 'moving'] as const

export type Region = { code: string; label: string }

/** What a family will need in one region. */
export type Need = Told & {
  kind: 'need'
  region: Region
  /** What is really counted: the family, or a wider group it is counted with in this region. */
  counted: ConceptInGraph
  isGrouped: boolean
  figures: Figures
  tension: Tension | null
  from: number | null
  until: number | null
}

/** From 1, employers find people easily, to 5, they hardly do. */
export type Tension = 1 | 2 | 3 | 4 | 5

/** A transition tag: what ROME says of an occupation in the ecological, digital and demographic changes. */
export const TAGS = ['green', 'strategic', 'brown', 'white', 'digital', 'ageing'] as const
export type TagName = (typeof TAGS)[number]
export type Tag = Told & { kind: 'tag'; tag: TagName }

/** A skill that grows in an occupation: a concept of the graph when somebody tied it to one. */
export type EmergingSkill = Told & { kind: 'emerging'; label: string; skill: ConceptInGraph | null }

/** Something to read on what becomes of an occupation. */
export type Study = Told & { kind: 'study'; label: string; text: string | null }

/** A fact about the future of an occupation. */
export type Prospect = Need | Tag | EmergingSkill | Study

/** "1" to "5" in the file, or "hors champ": then nothing is known. */
export function tensionOf(text: unknown): Tension | null {
  return ([1, 2, 3, 4, 5] as const).find((level) => String(level) === text) ?? null
}

const ECOLOGY: readonly [RegExp, TagName][] = [
  [/^emploi vert$/i, 'green'],
  [/^emploi stratégique/i, 'strategic'],
  [/^emploi blanc$/i, 'white'],
  [/^emploi brun$/i, 'brown'],
]

/** The tags of an occupation, from the facts an edition of ROME holds of it. */
export function tagsOf(facts: Record<string, unknown>): TagName[] {
  const { ecology, digital, demographic } = facts
  const found = ECOLOGY.find(([pattern]) => pattern.test(String(ecology)))
  return [
    ...(found ? [found[1]] : []),
    ...(digital === true ? (['digital'] as const) : []),
    ...(demographic === true ? (['ageing'] as const) : []),
  ]
}

/** A projection is no count: the larger it is, the rounder it is said. */
export function roughly(count: number): number {
  const size = Math.abs(count)
  const step = size < 1_000 ? 10 : size < 10_000 ? 100 : 1_000
  return Math.round(count / step) * step
}

/** Whether there will be work for newcomers; `few` is less than a projection can tell from none. */
export function outlookOf(toFill: number): 'many' | 'few' | 'none' {
  if (roughly(toFill) >= FEWEST) return 'many'
  return toFill > 0 ? 'few' : 'none'
}
const FEWEST = 50

/** Over all regions in which a family is counted alone: elsewhere its share of the group is not known. */
export type Total = { toFill: number; regions: number; of: number }

/** @returns undefined when no region counts the family alone */
export function totalOf(needs: readonly Need[]): Total | undefined {
  const alone = needs.filter(({ isGrouped }) => !isGrouped)
  if (alone.length === 0) return undefined
  return {
    toFill: alone.reduce((sum, { figures }) => sum + (figures.toFill ?? 0), 0),
    regions: alone.length,
    of: needs.length,
  }
}

/** What is cited on a page: the facts themselves, and the table that ties occupations to families. */
export type Cited = Pick<Told, 'day' | 'isDayOfLoading' | 'source' | 'method'> & {
  kind: Prospect['kind'] | 'family'
}

/** Each source once, in the order of what it says. */
export function sourcesOf(cited: readonly Cited[]): Cited[] {
  const seen = new Set<string>()
  return cited.filter(({ source, day }) => {
    const key = `${source.title} ${source.line} ${day}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}
