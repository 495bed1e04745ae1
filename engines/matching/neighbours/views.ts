import { flip, packRows, type Sparse, toUnitRows } from '../sparse.ts'
import type { Matcher, MatcherOptions, Occupation } from '../world.ts'
import { stemsOf } from './words.ts'

/** One way of looking at occupations: unit rows of what they hold, and the same from the other side. Inner product = cosine. */
export type View = { rows: Sparse; columns: Sparse }

export type ViewName = (typeof VIEW_NAMES)[number]
export const VIEW_NAMES = [
  'skills',
  'broader',
  'words',
  'titles',
  'label',
  'definition',
  'access',
  'skillWords',
  'contexts',
  'interests',
  'riasec',
  'sectors',
] as const
export type Views = Record<ViewName, View>

/** Looks at the occupations of a matcher, in its order, in every way that is known. */
export function buildViews(
  matcher: Pick<Matcher, 'rows' | 'columns' | 'accessLevels'>,
  sorted: readonly Occupation[],
  options: MatcherOptions,
): Views {
  const described = sorted.map((one) => options.descriptions?.[one.code] ?? {})
  const label = described.map((one) => stemsOf(one.label ?? ''))
  const titles = described.map((one) => (one.titles ?? []).flatMap(stemsOf))
  const definition = described.map((one) => stemsOf(one.definition ?? ''))
  const stems = new Map(
    Object.entries(options.skillLabels ?? {}).map(([code, text]) => [code, stemsOf(text)]),
  )
  const skillWords = sorted.map((one) => one.skills.flatMap((skill) => stems.get(skill.code) ?? []))
  const broader = broaderSkills(sorted, options.skillParents ?? {})
  return {
    skills: { rows: matcher.rows, columns: matcher.columns },
    broader: viewOf(broader.map(counts), COMMON),
    words: viewOf(
      sorted.map((_, place) =>
        counts(
          [titles, label, label, definition, skillWords].flatMap((lists) => lists[place] ?? []),
        ),
      ),
      COMMON,
    ),
    titles: viewOf(titles.map(counts), COMMON),
    label: viewOf(label.map(counts), COMMON),
    definition: viewOf(definition.map(counts), COMMON),
    access: viewOf(
      described.map((one) => counts(stemsOf(one.access ?? ''))),
      COMMON,
    ),
    skillWords: viewOf(skillWords.map(counts), COMMON),
    contexts: viewOf(
      sorted.map((one) => counts(one.contexts)),
      COMMON,
    ),
    interests: viewOf(
      sorted.map(
        (one) => new Map(one.interests.map((interest) => [interest.code, interest.weight])),
      ),
      1,
    ),
    riasec: viewOf(
      described.map(
        (one) =>
          new Map([...(one.riasec ?? '')].map((letter, turn) => [letter, turn === 0 ? 1 : 0.5])),
      ),
      1,
    ),
    sectors: viewOf(
      described.map((one) => counts(one.sectors ?? [])),
      COMMON,
    ),
  }
}

/** The broader skills an occupation asks: by name (twice the weight) or through a narrower one. */
function broaderSkills(
  sorted: readonly Occupation[],
  parents: Readonly<Record<string, string>>,
): string[][] {
  const isParent = new Set(Object.values(parents))
  return sorted.map((one) =>
    one.skills.flatMap(({ code }) =>
      isParent.has(code) ? [code, code] : parents[code] === undefined ? [] : [parents[code]],
    ),
  )
}

function counts(terms: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1)
  return found
}

/** A term that more than this share of the occupations hold tells nothing of any, and costs much. */
const COMMON = 0.5

/** √count × idf, unit rows, common terms left out. */
function viewOf(lists: readonly ReadonlyMap<string, number>[], common: number): View {
  const ceiling = Math.max(3, common * lists.length)
  const spread = counts(lists.flatMap((list) => [...list.keys()]))
  const places = new Map([...spread.keys()].sort().map((term, place) => [term, place]))
  const rows = packRows(
    lists.map((list) => {
      const row = new Map<number, number>()
      for (const [term, count] of list) {
        const holders = spread.get(term) ?? 1
        if (holders <= ceiling)
          row.set(places.get(term) ?? 0, Math.sqrt(count) * Math.log(1 + lists.length / holders))
      }
      return row
    }),
  )
  const unit = toUnitRows(rows)
  return { rows: unit, columns: flip(unit, places.size) }
}

/** A view made of rows already weighed, such as circles of neighbours. */
export function viewOfRows(rows: readonly ReadonlyMap<number, number>[], width: number): View {
  const unit = toUnitRows(packRows(rows))
  return { rows: unit, columns: flip(unit, width) }
}

/** Cosine of one occupation with all others in one view. */
export function likenessIn(view: View, row: number, size: number): Float32Array {
  const likeness = new Float32Array(size)
  const { rows, columns } = view
  for (let k = rows.start[row] ?? 0; k < (rows.start[row + 1] ?? 0); k += 1) {
    const term = rows.item[k] ?? 0
    const weight = rows.weight[k] ?? 0
    const end = columns.start[term + 1] ?? 0
    for (let c = columns.start[term] ?? 0; c < end; c += 1) {
      const other = columns.item[c] ?? 0
      likeness[other] = (likeness[other] ?? 0) + weight * (columns.weight[c] ?? 0)
    }
  }
  return likeness
}
