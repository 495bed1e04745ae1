import { z } from 'zod'
import { oneOf, optionalText, text } from '../../platform/fields.ts'
import { LIFETIMES, type Lifetime } from '../../platform/link-lifetime.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Language } from '../../platform/words.ts'
import { REPORT_MAX, REPORT_REASONS } from '../portfolio/collection-link.ts'
import type { Assurance } from '../recommendations/assurance.ts'

/** Begun, until a code comes back from the address; then open; paused when several said that something is wrong. */
export type AskStatus = 'draft' | 'open' | 'paused'

/** Somebody asks to be shown what a person knows how to do, for something they say. Whoever gets the link decides. */
export type AskToShow = {
  id: string
  status: AskStatus
  purpose: string
  occupation: string | null
  name: string
  organisation: string | null
  contact: string | null
  language: Language
  days: Lifetime
  mailHash: string
  sealedMail: string
  assurance: Exclude<Assurance, 'place'> | null
  verifiedOrganisation: string | null
  sealedToken: string
  codeHash: string | null
  wrongTries: number
  createdAt: Date
  codeExpiresAt: Date
  expiresAt: Date
}

export const PURPOSE_MAX = 120
export const NAME_MAX = 60
export const ORGANISATION_MAX = 80
export const CONTACT_MAX = 120
/** A letter box is not filled by somebody else: codes sent to one address, an hour and a day. */
export const CODES_AN_HOUR = 3
export const CODES_A_DAY = 10
/** From then on the link shows nothing before somebody has looked. */
export const REPORTS_BEFORE_PAUSE = 3
/** The answer "none of these occupations". */
export const NO_OCCUPATION = 'none'

export const beginForm = z.object({
  purpose: text(PURPOSE_MAX),
  name: text(NAME_MAX),
  organisation: optionalText(ORGANISATION_MAX),
  contact: optionalText(CONTACT_MAX),
  mail: text(120),
  days: oneOf(LIFETIMES),
})

export const confirmForm = z.object({
  code: text(20),
  occupation: z
    .string()
    .regex(/^[A-Z]\d{4}$|^none$/)
    .optional()
    .catch(undefined),
})

export const askReportForm = z.object({
  reason: oneOf(REPORT_REASONS),
  words: optionalText(REPORT_MAX),
})

/** True while the link leads somewhere. */
export function isOpen({ status, expiresAt }: AskToShow, now: Date): boolean {
  return status === 'open' && expiresAt > now
}

/** The words of an ask travel in letters of the house: they carry no address but ours. */
export function holdsLink(words: string): boolean {
  return /https?:|www\.|\b[a-z0-9-]+\.(com|net|org|eu|fr|io|info|biz|ru|xyz)\b/i.test(words)
}

export const noSuchAsk = refusal('asksToShow.noSuchAsk', 404)
/** The same word whether it never was, has ended or was erased. */
export const askClosed = refusal('asksToShow.askClosed', 410)
export const badMail = refusal('asksToShow.badMail', 422, 'mail')
export const noLinks = refusal('asksToShow.noLinks', 422, 'purpose')
export const tooManyCodes = refusal('asksToShow.tooManyCodes', 429)
export const wrongCode = refusal('asksToShow.wrongCode', 401, 'code')
export const codeOver = refusal('asksToShow.codeOver', 401, 'code')
export const alreadyOpen = refusal('asksToShow.alreadyOpen', 409)
export const chooseCollection = refusal('asksToShow.chooseCollection', 422, 'choice')
export const choosePiece = refusal('asksToShow.choosePiece', 422, 'pieces')
