import type { Device } from '../../platform/device.ts'
import { refusal } from '../../platform/refusal.ts'

/** How somebody came in this time; told in "my devices". */
export type Way = 'start' | 'card' | 'mail' | 'provider' | 'switch' | 'access' | 'other'

/** From where somebody comes in: whether the device is their own, what it is, and the token it is known by. */
export type Coming = {
  mine: boolean
  device?: Device | undefined
  deviceToken?: string | undefined
}

export type Session = {
  id: string
  personId: string | null
  professionalId: string | null
  isOnOwnDevice: boolean
  device: Device
  way: Way
  openedAt: Date
  usedAt: Date
  expiresAt: Date
  closedAt: Date | null
  secondFactorAt: Date | null
  draftId: string | null
}

const MINUTE = 60_000
const DAY = 24 * 3600 * 1000

/** On the person's own device the door stays open 30 days after each visit, 90 days at most. */
export const OWN_DEVICE_DAYS = 90
const OWN_DEVICE_IDLE = 30 * DAY
/** On any other device: until the browser closes, a quarter of an hour without a page, 12 hours at most. */
const SHARED_IDLE = 15 * MINUTE
export const SHARED_HOURS = 12
/** Professionals: an hour without a page, 12 hours at most. */
const PROFESSIONAL_IDLE = 60 * MINUTE
export const PROFESSIONAL_HOURS = 12
/** On one's own phone the PIN, when there is one, is asked again after a quarter of an hour. */
const PIN_AFTER = 15 * MINUTE
/** "Last used" is written again only after a moment; this much is given back to the person. */
export const USED_EVERY = 5_000

/** What a session lets its holder do now. `pin`, `card` and `second-factor` say what is asked first. */
export type Standing = 'open' | 'pin' | 'card' | 'second-factor' | 'over'

/** A session closed, or past its longest time on one's own device, is over; the others wait for something. */
export function standingOf(session: Session, hasPin: boolean, now: Date): Standing {
  if (session.closedAt) return 'over'
  const idle = now.getTime() - session.usedAt.getTime()
  const isPast = now >= session.expiresAt
  if (session.professionalId !== null) {
    if (isPast || idle > PROFESSIONAL_IDLE + USED_EVERY) return 'over'
    return session.secondFactorAt ? 'open' : 'second-factor'
  }
  if (!session.isOnOwnDevice) return isPast || idle > SHARED_IDLE + USED_EVERY ? 'card' : 'open'
  if (isPast || idle > OWN_DEVICE_IDLE) return 'over'
  return hasPin && idle > PIN_AFTER + USED_EVERY ? 'pin' : 'open'
}

/** Ended by time alone: nobody closed it before it was due. */
export function endedByItself({ closedAt, usedAt, expiresAt }: Session): boolean {
  if (!closedAt) return true
  return closedAt >= expiresAt || closedAt.getTime() - usedAt.getTime() >= OWN_DEVICE_IDLE
}

/** Three wrong PINs on a device, and the whole card is asked again (CNIL: a short code unlocks a held device only). */
export const PIN_TRIES = 3

/** Sessions that are over stay in the list of log-ins for six months. */
export const LOG_IN_DAYS = 180
/** What was sent after a session had closed waits one day. */
export const KEPT_ANSWER_HOURS = 24

/** Printed cards pass through other hands: the person chooses a PIN the first time, that only they know. */
export const pinToChoose = refusal('stays.pinToChoose', 422, 'pin')
/** A printed card that nobody took goes after this time, with its empty account. */
export const NEVER_TAKEN_DAYS = 90

export const onlyForProfessionals = refusal('stays.onlyForProfessionals', 403)
export const noSuchCard = refusal('stays.noSuchCard', 404)
export const noSuchSession = refusal('stays.noSuchSession', 404)
export const wrongPinHere = {
  digits: refusal('stays.wrongPinHere', 401, 'pin'),
  pictures: refusal('stays.wrongPinHere', 401, 'pictures'),
}
