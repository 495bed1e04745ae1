import { refusal } from '../../platform/refusal.ts'
import { readSpan, type Span, type TypedSpan } from '../../platform/rough-time.ts'

/** When it was: a rough word is enough; months (YYYY-MM) for those who want. Everything may stay unsaid. */
export type Period = Span

export const NO_PERIOD: Period = { start: null, end: null, rough: null }

export const monthIncomplete = refusal('experiences.monthIncomplete', 422)
export const monthUnknown = refusal('experiences.monthUnknown', 422)
export const notYetThere = refusal('experiences.notYetThere', 422)
export const endBeforeStart = refusal('experiences.endBeforeStart', 422, 'endYear')

/** Reads what was typed: a month needs its year, and a year its month. */
export function readPeriod(typed: TypedSpan, now: Date): Period {
  const reading = {
    isYearEnough: false,
    incomplete: monthIncomplete,
    unknown: monthUnknown,
    notYet: notYetThere,
    endsBefore: endBeforeStart,
  }
  return readSpan(typed, reading, now)
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
