import type { Reading } from './words.ts'

/** A day as it is said: "3 mars 2027", "3 March 2027". */
export function dayInWords(day: Date, { language }: Pick<Reading, 'language'>): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(day)
}

/** Things one after the other, as they are said: "votre carte et vos goûts". */
export function listInWords(things: readonly string[], { language }: Pick<Reading, 'language'>) {
  return new Intl.ListFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(things)
}
