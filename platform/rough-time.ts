import type { Refusal } from './refusal.ts'

export const ROUGH_TIMES = ['now', 'this-year', 'last-year', 'before'] as const
export type RoughTime = (typeof ROUGH_TIMES)[number]

/** When something was: a rough word is enough; a month (`2019-04`), or a year alone (`2019`) where that will do. All may stay unsaid. */
export type Span = { start: string | null; end: string | null; rough: RoughTime | null }

/** A month and a year as typed; both empty is fine. */
export type TypedTime = { month: string | null; year: string | null }

export type TypedSpan = { rough: RoughTime | null; start: TypedTime; end: TypedTime }

/** How an area reads times: whether a year alone will do, and what it says of one that cannot be. */
export type TimeReading = {
  isYearEnough: boolean
  incomplete: () => Refusal
  unknown: () => Refusal
  notYet: () => Refusal
  endsBefore: () => Refusal
}

/** Nobody who reads this did anything before. */
const FIRST_YEAR = 1920

/** Reads what was typed: no end before the start, nothing in the future. */
export function readSpan(typed: TypedSpan, reading: TimeReading, now: Date): Span {
  const start = readTime(typed.start, 'startYear', reading, now)
  const end = readTime(typed.end, 'endYear', reading, now)
  if (start && end && isBefore(end, start)) throw reading.endsBefore()
  return { start, end, rough: typed.rough }
}

/** A year without its month is before nothing of the same year. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

function readTime(
  { month, year }: TypedTime,
  field: string,
  { isYearEnough, incomplete, unknown, notYet }: TimeReading,
  now: Date,
): string | null {
  if (!month && !year) return null
  if (!year || (!month && !isYearEnough)) throw onField(incomplete(), field)
  const monthNumber = month ? Number(month) : 1
  const yearNumber = /^\d{4}$/.test(year) ? Number(year) : Number.NaN
  const exists =
    Number.isInteger(monthNumber) &&
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    yearNumber >= FIRST_YEAR
  if (!exists) throw onField(unknown(), field)
  const read = month ? `${year}-${String(monthNumber).padStart(2, '0')}` : year
  if (read > now.toISOString().slice(0, read.length)) throw onField(notYet(), field)
  return read
}

function onField(problem: Refusal, field: string): Refusal {
  return Object.assign(problem, { field })
}
