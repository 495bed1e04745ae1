import type { Reading, Say } from '../../platform/words.ts'
import type { Experience } from './experience.ts'
import { STROKE_OF, STROKES, type Step } from './journey.ts'
import type { Period } from './period.ts'
import type { experienceWords } from './words.ts'

type SayExperience = Say<typeof experienceWords>

/** The place of a step among the five strokes, and what that part is called. */
export function strokeOf(step: Step, say: SayExperience) {
  const now = STROKE_OF[step]
  return { now, of: STROKES, label: say(`stroke${now}`) }
}

/** A theme or an activity in the writing that fits. */
export function named(
  { label, facile }: { label: string; facile?: string | undefined },
  reading: Reading,
): string {
  return reading.mode === 'facile' ? (facile ?? label) : label
}

/** The person's own words, between the marks of the language. */
export function quoted(words: readonly string[], { language }: Reading): string {
  return words.map((one) => (language === 'en' ? `“${one}”` : `«\u00a0${one}\u00a0»`)).join(', ')
}

/** When it was: "De mars 2024 à juin 2024", "L'an dernier", or nothing. */
export function whenInWords(
  period: Period,
  say: SayExperience,
  reading: Reading,
): string | undefined {
  const { start, end, rough } = period
  const months = [start, end]
    .filter((month) => month !== null)
    .map((month) => monthInWords(month, reading))
  if (months.length > 0) return [...new Set(months)].join(' – ')
  return rough ? say(rough) : undefined
}

function monthInWords(month: string, reading: Reading): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  return new Intl.DateTimeFormat(reading.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}

/** Months by name, for a list to choose from. */
export function monthNames(reading: Reading): string[] {
  const name = new Intl.DateTimeFormat(reading.language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2026, month, 1))))
}

/** Where it was, in one line. */
export function whereInWords({
  organisation,
  place,
}: Pick<Experience, 'organisation' | 'place'>): string | undefined {
  return [organisation, place].filter(Boolean).join(', ') || undefined
}

/** What a story is called while it has no name. */
export function titleInWords({ title }: Pick<Experience, 'title'>, say: SayExperience): string {
  return title || say('untitled')
}
