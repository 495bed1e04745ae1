import { z } from 'zod'
import { oneOf, optionalText } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Period } from '../experiences/period.ts'

/** What a time without work was for. Health is one word: nothing more is asked, ever. */
export const PERIOD_KINDS = [
  'care',
  'child',
  'health',
  'search',
  'training',
  'travel',
  'other',
] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** A time of life that a reader of the CV would wonder about. It appears only where the person chooses. */
export type LifePeriod = {
  id: string
  personId: string
  kind: PeriodKind
  /** The person's own words; without them, the word of the list. */
  words: string | null
  startYear: number | null
  endYear: number | null
  createdAt: Date
}

export const PERIOD_WORDS_MAX = 120
export const MOST_PERIODS = 40
const FIRST_YEAR = 1920

export const periodForm = z.object({
  kind: oneOf(PERIOD_KINDS),
  words: optionalText(PERIOD_WORDS_MAX),
  startYear: optionalText(4),
  endYear: optionalText(4),
})

export const noSuchPeriod = refusal('cvPeriods.noSuchPeriod', 404)
export const tooManyPeriods = refusal('cvPeriods.tooManyPeriods', 409)
export const wrongStart = refusal('cvPeriods.wrongYear', 422, 'startYear')
export const wrongEnd = refusal('cvPeriods.wrongYear', 422, 'endYear')
export const endBeforeStart = refusal('cvPeriods.endBeforeStart', 422, 'endYear')

/** Years as typed; both may stay empty, none lies in the future. */
export function readYears(
  typed: { startYear: string | null; endYear: string | null },
  now: Date,
): Pick<LifePeriod, 'startYear' | 'endYear'> {
  const startYear = readYear(typed.startYear, now)
  const endYear = readYear(typed.endYear, now)
  if (startYear === undefined) throw wrongStart()
  if (endYear === undefined) throw wrongEnd()
  if (startYear !== null && endYear !== null && endYear < startYear) throw endBeforeStart()
  return { startYear, endYear }
}

function readYear(typed: string | null, now: Date): number | null | undefined {
  if (typed === null) return null
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN
  return year >= FIRST_YEAR && year <= now.getUTCFullYear() ? year : undefined
}

/** "2019–2021", "2019", or nothing. */
export function yearsInWords({ startYear, endYear }: Pick<LifePeriod, 'startYear' | 'endYear'>) {
  return [...new Set([startYear, endYear].filter((year) => year !== null))].join('–')
}

/** A stretch of whole years. */
export type Years = { from: number; to: number }

/**
 * Years between the first and the last thing told in which nothing is told. Only years written as such count:
 * "before" is no year. A year in which something begins or ends is not empty.
 */
export function yearsUntold(
  lived: readonly Period[],
  periods: readonly LifePeriod[],
  now: Date,
): Years[] {
  const thisYear = now.getUTCFullYear()
  const spans = [
    ...lived.flatMap(({ start, end, rough }) =>
      spanOf(yearIn(start), yearIn(end), rough === 'now'),
    ),
    ...periods.flatMap(({ startYear, endYear }) => spanOf(startYear, endYear, false)),
  ]
  function spanOf(start: number | null, end: number | null, goesOn: boolean): Years[] {
    const from = start ?? end
    if (from === null) return []
    return [{ from, to: goesOn ? thisYear : (end ?? from) }]
  }
  return holesBetween(spans)
}

const yearIn = (month: string | null) => (month ? Number(month.slice(0, 4)) : null)

function holesBetween(spans: readonly Years[]): Years[] {
  const holes: Years[] = []
  let reached = Number.POSITIVE_INFINITY
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from > reached + 1) holes.push({ from: reached + 1, to: from - 1 })
    reached = reached === Number.POSITIVE_INFINITY ? to : Math.max(reached, to)
  }
  return holes
}
