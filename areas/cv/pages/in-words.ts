import type { Reading } from '../../../platform/words.ts'

/** A day as it is said: "21 novembre 2026". */
export function dayInWords(day: Date, { language }: Pick<Reading, 'language'>): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(day)
}
