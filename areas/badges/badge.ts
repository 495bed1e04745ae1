import { z } from 'zod'
import { text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** What somebody may be recognised for, as it is being written: whose it is, and how far it has come. */
export type Badge = {
  id: string
  /** Its name in addresses, which never changes. */
  slug: string
  /** A badge is somebody's or an organisation's, never both. */
  personId: string | null
  organisationId: string | null
  language: 'fr' | 'en'
  startedAt: Date
  /** Number of the last version published; 0 before the first. */
  edition: number
  /** Number of the version being written; null between two versions. */
  draft: number | null
  changes: number
  tip: string
  stir: number
}

export const MOST_BADGES = 100
/** A new badge begins with this many criteria at most when it comes from an experience: fewer are read better. */
export const MOST_AT_FIRST = 5

export const newBadge = z.object({
  name: text(80),
  experienceId: z.uuid().optional().catch(undefined),
})

/** A professional says for whom: an organisation they act for, or a person who lets them in. */
export const newBadgeOfPro = z.object({
  name: text(80),
  whose: z.string().regex(/^(person|organisation)-[\da-f-]{36}$/, 'badges.sayWhose'),
})

export const noSuchBadge = refusal('badges.noSuchBadge', 404)
export const tooManyBadges = refusal('badges.tooManyBadges', 409)
export const betweenVersions = refusal('badges.betweenVersions', 409)
export const notYours = refusal('badges.notYours', 403)
export const notReady = refusal('badges.notReady', 422)
export const stillTwo = refusal('badges.stillTwo', 409)
export const isPublished = refusal('badges.isPublished', 409)
