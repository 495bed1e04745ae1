import type { Reading, Say } from '../../platform/words.ts'
import type { LifePeriod, PeriodKind } from './life-period.ts'
import type { periodWords } from './words.ts'

type SayPeriod = Say<typeof periodWords>

export const PERIOD_PICTURES: Record<PeriodKind, string> = {
  child: 'baby',
  caring: 'hand-heart',
  health: 'heart',
  search: 'binoculars',
  training: 'graduation-cap',
  moving: 'airplane-takeoff',
  other: 'dots-three-circle',
}

/** When it was: "2019 – 2021", "mars 2024 – Encore aujourd’hui", "L’an dernier", or nothing. */
export function timesInWords(
  { start, end, rough }: Pick<LifePeriod, 'start' | 'end' | 'rough'>,
  say: SayPeriod,
  reading: Reading,
): string | undefined {
  if (!start && !end) return rough ? say(rough) : undefined
  const last = end ? timeInWords(end, reading) : rough === 'now' ? say('now') : undefined
  const parts = [start ? timeInWords(start, reading) : undefined, last].filter(
    (part) => part !== undefined,
  )
  return [...new Set(parts)].join(' – ')
}

function timeInWords(time: string, { language }: Reading): string {
  if (!time.includes('-')) return time
  const name = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return name.format(new Date(`${time}-01T00:00:00Z`))
}

/** Months by name, for a list to choose from. */
export function monthsToChoose({ language }: Reading): string[] {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2026, month, 1))))
}
