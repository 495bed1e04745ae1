import { type Reading, type Say, sayer } from '../../platform/words.ts'
import type { Step } from '../skills/saying.ts'
import { levelKey, skillWords } from '../skills/words.ts'
import type { cardWords } from './words.ts'

/** The way made, in sentences: "En mars : je me débrouille. Aujourd’hui : à l’aise." */
export function wayInWords(
  steps: readonly Step[],
  { say, reading, now }: { say: Say<typeof cardWords>; reading: Reading; now: Date },
): string[] {
  const level = sayer(skillWords, reading)
  return steps.map(({ day, shown }) =>
    say('wayStep', { when: when(day, say, reading, now), level: lowered(level(levelKey(shown))) }),
  )
}

function when(day: Date, say: Say<typeof cardWords>, { language }: Reading, now: Date): string {
  const dayOf = (one: Date) => one.toISOString().slice(0, 10)
  if (dayOf(day) === dayOf(now)) return say('wayToday')
  const isThisYear = day.getUTCFullYear() === now.getUTCFullYear()
  const month = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'Europe/Paris',
  }).format(day)
  return say('wayIn', { month })
}

/** After a colon a sentence goes on; the "I" of English stays tall. */
function lowered(text: string): string {
  return text.startsWith('I ') ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
