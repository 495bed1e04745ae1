import { words } from './words.ts'

/** How long a link that shows something of somebody lives, in days: long enough for an answer, never for ever. */
export const LIFETIMES = ['7', '30', '90'] as const
export type Lifetime = (typeof LIFETIMES)[number]

/** When a link that was made now ends. */
export function endOf(days: Lifetime, now: Date): Date {
  return new Date(now.getTime() + Number(days) * 24 * 3_600_000)
}

export const lifetimeWords = words('linkLifetime', {
  howLong: {
    fr: 'Ouvert combien de temps ?',
    facile: 'Ouvert combien de temps ?',
    en: 'Open for how long?',
  },
  days7: { fr: '7 jours', facile: '7 jours', en: '7 days' },
  days30: { fr: '30 jours', facile: '30 jours', en: '30 days' },
  days90: { fr: '90 jours', facile: '90 jours', en: '90 days' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
})
