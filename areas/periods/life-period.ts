import { refusal } from '../../platform/refusal.ts'

/** What fills years without a post. */
export const PERIOD_KINDS = [
  'child',
  'caring',
  'health',
  'search',
  'training',
  'moving',
  'other',
] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

export const ROUGH_TIMES = ['now', 'this-year', 'last-year', 'before'] as const
export type RoughTime = (typeof ROUGH_TIMES)[number]

/** A time of life, said as roughly as one likes. Dates are a year (`2019`) or a month (`2019-04`); all may stay unsaid. */
export type LifePeriod = {
  id: string
  kind: PeriodKind
  words: string | null
  start: string | null
  end: string | null
  rough: RoughTime | null
  /** The person wants it on a CV. */
  shown: boolean
}

export const PERIOD_WORDS_MAX = 200
/** Far above what a life needs; it keeps a script from filling the house. */
export const MOST_PERIODS = 40
const FIRST_YEAR = 1920

/** Nobody has to say anything about their health, here or anywhere. */
export function asksForWords(kind: PeriodKind): boolean {
  return kind !== 'health'
}

export type TypedTime = { month: string | null; year: string | null }

/** Reads what was typed: a year alone is fine, a month alone is not; no end before the start, nothing in the future. */
export function readTimes(
  typed: { rough: RoughTime | null; start: TypedTime; end: TypedTime },
  now: Date,
): Pick<LifePeriod, 'start' | 'end' | 'rough'> {
  const start = readTime(typed.start, 'startYear', now)
  const end = readTime(typed.end, 'endYear', now)
  if (start && end && isBefore(end, start)) throw endsBefore()
  if (end && typed.rough === 'now') throw stillThere()
  return { start, end, rough: typed.rough }
}

/** A year without its month is before nothing of the same year. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

function readTime({ month, year }: TypedTime, field: string, now: Date): string | null {
  if (!month && !year) return null
  if (!year) throw onField(yearNeeded(), field)
  const yearNumber = /^\d{4}$/.test(year) ? Number(year) : Number.NaN
  const monthNumber = month ? Number(month) : 1
  if (
    !(yearNumber >= FIRST_YEAR) ||
    !Number.isInteger(monthNumber) ||
    monthNumber < 1 ||
    monthNumber > 12
  )
    throw onField(noSuchYear(), field)
  const read = month ? `${year}-${String(monthNumber).padStart(2, '0')}` : year
  if (read > now.toISOString().slice(0, read.length)) throw onField(notYet(), field)
  return read
}

function onField(problem: ReturnType<typeof noSuchYear>, field: string) {
  return Object.assign(problem, { field })
}

/** The oldest first; what has no date comes last. */
export function inOrderOfLife(periods: readonly LifePeriod[], now: Date): LifePeriod[] {
  const startOf = (period: LifePeriod) => spanOf(period, now)?.from ?? Number.POSITIVE_INFINITY
  return periods.toSorted((one, other) => startOf(one) - startOf(other))
}

/** From when to when, in years with their fraction, as far as it was said; undefined when it cannot be drawn. */
export function spanOf(
  { start, end, rough }: Pick<LifePeriod, 'start' | 'end' | 'rough'>,
  now: Date,
): { from: number; to: number } | undefined {
  const today = now.getUTCFullYear() + now.getUTCMonth() / 12
  const year = now.getUTCFullYear()
  const roughly = {
    now: { from: today - 0.5, to: today },
    'this-year': { from: year, to: today },
    'last-year': { from: year - 1, to: year },
    before: undefined,
  }
  const about = rough ? roughly[rough] : undefined
  const from = start ? fraction(start, 0) : end ? fraction(end, 1) - 1 : about?.from
  const to = end
    ? fraction(end, 1)
    : rough === 'now'
      ? today
      : (about?.to ?? (start ? fraction(start, 1) : undefined))
  return from === undefined || to === undefined
    ? undefined
    : { from, to: Math.max(to, from + 1 / 12) }
}

/** A year alone goes from its first day (0) to its last (1); so does a month. */
function fraction(time: string, side: 0 | 1): number {
  const [year = '', month] = time.split('-')
  return month ? Number(year) + (Number(month) - 1 + side) / 12 : Number(year) + side
}

export const noSuchPeriod = refusal('periods.noSuchPeriod', 404)
export const kindNeeded = refusal('periods.kindNeeded', 422, 'kind')
export const tooManyPeriods = refusal('periods.tooManyPeriods', 409)
export const yearNeeded = refusal('periods.yearNeeded', 422)
export const noSuchYear = refusal('periods.noSuchYear', 422)
export const notYet = refusal('periods.notYet', 422)
export const endsBefore = refusal('periods.endsBefore', 422, 'endYear')
export const stillThere = refusal('periods.stillThere', 422, 'endYear')
