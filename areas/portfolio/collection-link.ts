import { z } from 'zod'
import { maybeOneOf, oneOf, optionalText } from '../../platform/fields.ts'
import { LIFETIMES } from '../../platform/link-lifetime.ts'
import { refusal } from '../../platform/refusal.ts'
import { type KnownAge, mayShare, type SharingAnswer } from '../consent/age-band.ts'

/** A way for somebody to see one collection: an address nobody can guess, that ends by itself and can be stopped at once. */
export type CollectionLink = {
  id: string
  collectionId: string
  personId: string
  label: string | null
  name: string | null
  contact: string | null
  isEmbeddable: boolean
  /** Whoever opens it may look at what serves in an occupation. */
  showsHere: boolean
  sealedToken: string
  views: number
  letters: number
  createdAt: Date
  expiresAt: Date
  stoppedAt: Date | null
}

export const LABEL_MAX = 60
export const NAME_MAX = 40
export const CONTACT_MAX = 120
export const MESSAGE_MAX = 500
export const REPORT_MAX = 600
/** Nobody follows more; stopping one makes room. */
export const MOST_LINKS = 20
/** Letters that leave for one link: an address is given to a few, not to a town. */
export const MOST_LETTERS = 10
export const LETTERS_TO_ADDRESS_A_MONTH = 3
export const REPORTS_A_DAY = 5
/** What is wrong: it is about me, it is not true, it is hurtful, something else. */
export const REPORT_REASONS = ['person', 'false', 'hostile', 'other'] as const

export const linkForm = z.object({
  days: oneOf(LIFETIMES),
  label: optionalText(LABEL_MAX),
  name: optionalText(NAME_MAX),
  contact: optionalText(CONTACT_MAX),
  embed: maybeOneOf(['yes']),
  withoutHere: maybeOneOf(['yes']),
})

export const hereForm = z.object({ here: oneOf(['yes', 'no']) })

const oneMail = z.string().trim().toLowerCase().max(120).pipe(z.email('portfolioLinks.badMail'))
export const letterForm = z.object({ mail: oneMail, message: optionalText(MESSAGE_MAX) })

export const reportForm = z.object({
  reason: oneOf(REPORT_REASONS),
  words: optionalText(REPORT_MAX),
})

/** True while the link shows the collection. */
export function isOpen({ stoppedAt, expiresAt }: CollectionLink, now: Date): boolean {
  return stoppedAt === null && expiresAt > now
}

/** May somebody of this age show something to anybody who has an address? Never under fifteen, whatever was signed. */
export function mayShowOutside(age: KnownAge): SharingAnswer {
  return age?.band === 'under15' ? 'no' : mayShare(age, 'public-page')
}

/** Faces are for adults only. */
export const mayShowFaces = (age: KnownAge) => mayShare(age, 'public-face') === 'yes'

/** `mailto:` or `tel:` when that is what the person wrote; undefined for any other words. */
export function wayToReach(contact: string): string | undefined {
  if (z.email().safeParse(contact).success) return `mailto:${contact}`
  const digits = contact.replace(/[\s.()-]/g, '')
  return /^\+?\d{6,15}$/.test(digits) ? `tel:${digits}` : undefined
}

export const noSuchLink = refusal('portfolioLinks.noSuchLink', 404)
/** Nothing is shown there, and nothing is said of why: nobody was given this address, or the person is on their way out. */
export const linkClosed = refusal('portfolioLinks.linkClosed', 410)
/** Whoever holds 256 random bits was given them: they may know what became of the page. */
export const linkStopped = refusal('portfolioLinks.linkStopped', 410)
export const linkOver = refusal('portfolioLinks.linkOver', 410)
export const notAtThisAge = refusal('portfolioLinks.notAtThisAge', 403)
export const ageNeeded = refusal('portfolioLinks.ageNeeded', 409)
export const nothingToShow = refusal('portfolioLinks.nothingToShow', 409)
export const tooManyLinks = refusal('portfolioLinks.tooManyLinks', 409)
export const tooManyLetters = refusal('portfolioLinks.tooManyLetters', 429)
export const tooManyReports = refusal('portfolioLinks.tooManyReports', 429)
export const noLinks = refusal('portfolioLinks.noLinks', 422, 'message')
