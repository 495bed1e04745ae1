import type { Lived } from './card.ts'

/** When it was, in years: enough for whoever reads a card. Rough words are counted from the day they were said. */
export function yearsOf(
  { period, createdAt }: Pick<Lived, 'period' | 'createdAt'>,
  now: string,
): string {
  const [start, end] = [period.start?.slice(0, 4), period.end?.slice(0, 4)]
  if (start && end) return start === end ? start : `${start}–${end}`
  if (end) return end
  if (period.rough === 'now') return start ? `${start}–${now}` : now
  if (start) return start
  const said = createdAt.getUTCFullYear()
  if (period.rough === 'this-year') return String(said)
  return period.rough === 'last-year' ? String(said - 1) : ''
}
