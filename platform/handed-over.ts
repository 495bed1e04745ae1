import { z } from 'zod'
import { cleaned } from './fields.ts'

/** Shapes of what comes back in a copy: somebody may have changed it, so every text has a limit and every date is one. */

/** A text as it was written, without what no database keeps. */
export function words(max: number) {
  return z.string().max(max).transform(cleaned)
}

export function maybeWords(max: number) {
  return words(max).nullable().default(null)
}

/** A moment, as the copy writes it; of a time when people live. */
export const moment = z.iso.datetime().refine((text) => /^(19|2\d)/.test(text))
export const maybeMoment = moment.nullable().default(null)

/** A list of codes of a referential, of a pack, or of things of the copy itself. */
export function codes(most: number, each = 80) {
  return z.array(words(each)).max(most)
}

/** Texts by their name; so many at most. */
export function named(most: number, each: number) {
  return z.record(words(80), words(each)).refine((all) => Object.keys(all).length <= most)
}

/** Where the new name of a thing is found when the old one is taken: experiences first, then what speaks of them. */
export type NewIds = Map<string, string>

/** What an area receives to take a person's things back in. */
export type TakeIn<Copy> = { personId: string; copy: Copy; ids: NewIds }

/** A file of a copy, by the path its area gave it; undefined when it is not there. */
export type FileOf = (path: string) => Uint8Array | undefined
