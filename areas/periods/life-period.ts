import { refusal } from '../../platform/refusal.ts'
import { readSpan, type Span, type TypedSpan } from '../../platform/rough-time.ts'

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

/** A time of life, said as roughly as one likes. Dates are a year (`2019`) or a month (`2019-04`); all may stay unsaid. */
export type LifePeriod = Span & {
  id: string
  kind: PeriodKind
  words: string | null
  /** The person wants it on a CV. */
  shown: boolean
}

export const PERIOD_WORDS_MAX = 200
/** Far above what a life needs; it keeps a script from filling the house. */
export const MOST_PERIODS = 40

/** Nobody has to say anything about their health, here or anywhere. */
export function asksForWords(kind: PeriodKind): boolean {
  return kind !== 'health'
}

/** Reads what was typed: a year alone is fine, a month alone is not; what still goes on has no end. */
export function readTimes(typed: TypedSpan, now: Date): Span {
  const reading = {
    isYearEnough: true,
    incomplete: yearNeeded,
    unknown: noSuchYear,
    notYet,
    endsBefore,
  }
  const span = readSpan(typed, reading, now)
  if (span.end && span.rough === 'now') throw stillThere()
  return span
}

/** The oldest first; what has no date comes last. */
export function inOrderOfLife(periods: readonly LifePeriod[], now: Date): LifePeriod[] {
  const startOf = (period: LifePeriod) => spanOf(period, now)?.from ?? Number.POSITIVE_INFINITY
  return periods.toSorted((one, other) => startOf(one) - startOf(other))
}

/** From when to when, in years with their fraction, as far as it was said; undefined when it cannot be drawn. */
export function spanOf(
  { start, end, rough }: Span,
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
