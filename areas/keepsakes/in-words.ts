import type { Reading, Say } from '../../platform/words.ts'
import type { Photo } from './photo.ts'
import type { keepsakeWords } from './words.ts'

/** What is said of a photo to those who do not see it: the person's words, else its place in the row. */
export function photoInWords(
  { caption }: Pick<Photo, 'caption'>,
  place: number,
  say: Say<typeof keepsakeWords>,
): string {
  return caption ?? say('photoUntold', { now: place + 1 })
}

/** Where the drawings of a photo are seen. */
export function photoAddress(
  { experienceId, id }: Pick<Photo, 'experienceId' | 'id'>,
  size: 'grande' | 'petite',
): string {
  return `/experiences/${experienceId}/photos/${id}/${size}`
}

export function dayInWords(day: Date, { language }: Reading): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(day)
}
