import { refusal } from '../../platform/refusal.ts'

export const ROUGH_PERIODS = ['now', 'this-year', 'last-year', 'before'] as const
export type RoughPeriod = (typeof ROUGH_PERIODS)[number]

/** When it was: a rough word is enough; months (YYYY-MM) for those who want. Everything may stay unsaid. */
export type Period = { start: string | null; end: string | null; rough: RoughPeriod | null }

export const NO_PERIOD: Period = { start: null, end: null, rough: null }

export const monthIncomplete = refusal('experiences.monthIncomplete', 422)
export const monthUnknown = refusal('experiences.monthUnknown', 422)
export const notYetThere = refusal('experiences.notYetThere', 422)
export const endBeforeStart = refusal('experiences.endBeforeStart', 422, 'endYear')

/** Nobody who reads this did anything before. */
const FIRST_YEAR = 1920

/** A month and a year as typed; both empty is fine, one alone is not. */
export type TypedMonth = { month: string | null; year: string | null }

/** Reads what was typed; end not before start, nothing in the future. */
export function readPeriod(
  typed: { rough: RoughPeriod | null; start: TypedMonth; end: TypedMonth },
  now: Date,
): Period {
  const start = readMonth(typed.start, 'startYear', now)
  const end = readMonth(typed.end, 'endYear', now)
  if (start && end && end < start) throw endBeforeStart()
  return { start, end, rough: typed.rough }
}

function readMonth({ month, year }: TypedMonth, field: string, now: Date): string | null {
  if (!month && !year) return null
  if (!month || !year) throw onField(monthIncomplete(), field)
  const monthNumber = Number(month)
  const yearNumber = /^\d{4}$/.test(year) ? Number(year) : Number.NaN
  const exists =
    Number.isInteger(monthNumber) &&
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    yearNumber >= FIRST_YEAR
  if (!exists) throw onField(monthUnknown(), field)
  const read = `${year}-${String(monthNumber).padStart(2, '0')}`
  if (read > now.toISOString().slice(0, 7)) throw onField(notYetThere(), field)
  return read
}

function onField(problem: ReturnType<typeof monthIncomplete>, field: string) {
  return Object.assign(problem, { field })
}

/** How many years ago it ended, roughly; 0 when it still goes on or nobody said. */
export function yearsAgo(period: Period, now: Date): number {
  const year = now.getUTCFullYear()
  if (period.end) return year - Number(period.end.slice(0, 4))
  if (period.rough === 'last-year') return 1
  if (period.rough === 'before')
    return period.start ? Math.max(2, year - Number(period.start.slice(0, 4))) : 3
  return 0
}
