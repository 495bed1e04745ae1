import type { Reading } from './words.ts'

/** A day as it is said: "3 mars 2027", "3 March 2027". */
export function dayInWords(day: Date, { language }: Pick<Reading, 'language'>): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(day)
}

/** The first moment of a day such as "2027-03-28", in the time of Paris. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`)
  const hour = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Paris',
  }).format(inSummer)
  return hour === '00' ? inSummer : new Date(`${day}T00:00:00+01:00`)
}

/** Things one after the other, as they are said: "votre carte et vos goûts". */
export function listInWords(things: readonly string[], { language }: Pick<Reading, 'language'>) {
  return new Intl.ListFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(things)
}
