import { z } from 'zod'
import { maybeOneOf, oneOf, optionalText } from '../../platform/fields.ts'
import { LIFETIMES } from '../../platform/link-lifetime.ts'
import { refusal } from '../../platform/refusal.ts'

/** A way for somebody to see one CV: an address nobody can guess, that ends by itself and can be stopped at once. */
export type CvLink = {
  id: string
  cvId: string
  personId: string
  label: string | null
  sealedToken: string
  pinHash: string | null
  wrongPins: number
  waitsUntil: Date | null
  createdAt: Date
  expiresAt: Date
  stoppedAt: Date | null
}

export const LABEL_MAX = 60
/** Nobody follows more; stopping one makes room. */
export const MOST_LINKS = 20

export const linkForm = z.object({
  days: oneOf(LIFETIMES),
  label: optionalText(LABEL_MAX),
  protect: maybeOneOf(['yes']),
  pin: optionalText(10),
})

export const pinForm = z.object({ pin: optionalText(10) })

export const noSuchLink = refusal('cvLinks.noSuchLink', 404)
/** The same word whether it never was, has ended or was stopped: an address tells nothing to who tries addresses. */
export const linkClosed = refusal('cvLinks.linkClosed', 410)
export const throughReferent = refusal('cvLinks.throughReferent', 403)
export const ageNeeded = refusal('cvLinks.ageNeeded', 409)
export const tooManyLinks = refusal('cvLinks.tooManyLinks', 409)
export const badPin = refusal('cvLinks.badPin', 422, 'pin')
export const wrongPin = refusal('cvLinks.wrongPin', 401, 'pin')
export const linkWaits = refusal('cvLinks.linkWaits', 429, 'pin')

/** Five tries, then the link rests a quarter of an hour. */
const TRIES = 5
const REST_MINUTES = 15
/** Four digits are ten thousand: after twenty wrong ones the link closes for good, or somebody patient would find. */
const MOST_WRONG = 20

/** Four digits, whatever the spaces; undefined when it cannot be a PIN. */
export function readPin(typed: string | null): string | undefined {
  const digits = (typed ?? '').replace(/\s/g, '')
  return /^\d{4}$/.test(digits) ? digits : undefined
}

/** What one more wrong PIN does to a link. */
export function afterWrongPin(
  { wrongPins }: Pick<CvLink, 'wrongPins'>,
  now: Date,
): Pick<CvLink, 'wrongPins' | 'waitsUntil' | 'stoppedAt'> & { left: number } {
  const wrong = wrongPins + 1
  const rests = wrong % TRIES === 0
  return {
    wrongPins: wrong,
    waitsUntil: rests ? new Date(now.getTime() + REST_MINUTES * 60_000) : null,
    stoppedAt: wrong >= MOST_WRONG ? now : null,
    left: TRIES - (wrong % TRIES),
  }
}

/** Minutes still to wait, rounded up; 0 when the link may be tried. */
export function minutesToWait({ waitsUntil }: Pick<CvLink, 'waitsUntil'>, now: Date): number {
  return waitsUntil ? Math.max(0, Math.ceil((waitsUntil.getTime() - now.getTime()) / 60_000)) : 0
}

/** True while the link shows the CV. */
export function isOpen({ stoppedAt, expiresAt }: CvLink, now: Date): boolean {
  return stoppedAt === null && expiresAt > now
}

/** After the PIN, one browser may look for half an hour without typing it again. */
export const KEY_MINUTES = 30
