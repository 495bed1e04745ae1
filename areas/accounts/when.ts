import type { Language } from '../../platform/words.ts'

/** Where the days and hours of a log-in are told: the service is French. */
const ZONE = 'Europe/Paris'

/** A moment in words: which sentence says it, and with what. */
export type Moment = { key: 'today' | 'yesterday' | 'onDay'; time: string; day: string }

const DAY = 24 * 3600 * 1000

/** "aujourd'hui à 9 h 05", "hier à 18 h", "le 3 mars à 10 h": never a figure alone. */
export function momentOf(date: Date, now: Date, language: Language): Moment {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const written = (moment: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }).format(moment)
  const dayOf = (moment: Date) =>
    written(moment, { year: 'numeric', month: '2-digit', day: '2-digit' })
  const clock = written(date, { hour: '2-digit', minute: '2-digit', hour12: false })
  const [hour = '', minute = ''] = clock.split(':')
  const time = language === 'en' ? clock : `${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`
  const isThisYear = dayOf(date).slice(-4) === dayOf(now).slice(-4)
  const day = written(date, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
  if (dayOf(date) === dayOf(now)) return { key: 'today', time, day }
  if (dayOf(date) === dayOf(new Date(now.getTime() - DAY))) return { key: 'yesterday', time, day }
  return { key: 'onDay', time, day }
}
