import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/**
 * Why an occupation is not for somebody. Nothing about health is asked: "too tiring" is said of the occupation, not of the person.
 */
export const REASONS = ['dislike', 'hours', 'place', 'studies', 'tiring', 'done', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** What the person says of one occupation; at most one opinion each, the last word counts. */
export type Opinion = {
  occupation: string
  kind: 'favourite' | 'refused'
  reason: Reason | null
  words: string | null
  /** A few words of the person's on an occupation they keep. */
  note: string | null
  at: Date
}

export const WORDS_MAX = 300

/** A favourite taken off can come back this long, with its note. */
export const HOURS_IN_BIN = 24

/** No reason is needed to say no. */
export const refusedAsk = z.object({ reason: maybeOneOf(REASONS), words: optionalText(WORDS_MAX) })

export const noteAsk = z.object({ note: optionalText(WORDS_MAX) })

export const noSuchFavourite = refusal('occupations.noSuchFavourite', 404)
export const noSuchOccupation = refusal('occupations.noSuchOccupation', 404)
