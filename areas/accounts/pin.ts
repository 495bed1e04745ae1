import { refusal } from '../../platform/refusal.ts'

/** Four signs that only the person knows: digits, or pictures for those who would rather look than read. */
export type Pin = { kind: 'digits'; signs: string } | { kind: 'pictures'; signs: string }
export type PinKind = Pin['kind']

/** The twelve pictures (Phosphor names); a PIN is four of them, in order. */
export const PIN_PICTURES = [
  'sun',
  'tree',
  'fish',
  'house',
  'key',
  'bicycle',
  'heart',
  'apple',
  'cat',
  'umbrella',
  'bell',
  'boat',
] as const

/** Refused PINs name the field of their kind, so that the screen asks for that kind only. */
export const pinNeeded = {
  digits: refusal('accounts.pinNeeded', 422, 'pin'),
  pictures: refusal('accounts.pinNeeded', 422, 'pictures'),
}
export const wrongPin = {
  digits: refusal('accounts.wrongPin', 401, 'pin'),
  pictures: refusal('accounts.wrongPin', 401, 'pictures'),
}
export const cardWaits = {
  digits: refusal('accounts.cardWaits', 429, 'pin'),
  pictures: refusal('accounts.cardWaits', 429, 'pictures'),
}
export const badPin = {
  digits: refusal('accounts.badPin', 422, 'pin'),
  pictures: refusal('accounts.badPin', 422, 'pictures'),
}

/** Five tries, then the card rests: 15 minutes, then twice as long each time, a day at most. */
const TRIES = 5
const FIRST_REST_MINUTES = 15
const LONGEST_REST_MINUTES = 24 * 60

/** Reads four digits, or four pictures written `sun-tree-fish-house`. */
export function readPin(typed: string): Pin | undefined {
  const digits = typed.replace(/\s/g, '')
  if (/^\d{4}$/.test(digits)) return { kind: 'digits', signs: digits }
  const names = typed.split('-')
  const known: readonly string[] = PIN_PICTURES
  if (names.length === 4 && names.every((name) => known.includes(name)))
    return { kind: 'pictures', signs: typed }
  return undefined
}

/** How long a card must rest after this many wrong PINs in a row; undefined when it need not. */
export function restAfter(wrongPins: number, now: Date): Date | undefined {
  if (wrongPins < TRIES || wrongPins % TRIES !== 0) return undefined
  const minutes = Math.min(FIRST_REST_MINUTES * 2 ** (wrongPins / TRIES - 1), LONGEST_REST_MINUTES)
  return new Date(now.getTime() + minutes * 60_000)
}

/** Minutes still to wait, rounded up; 0 when the card may be used. */
export function minutesToWait(waitsUntil: Date | null, now: Date): number {
  return waitsUntil ? Math.max(0, Math.ceil((waitsUntil.getTime() - now.getTime()) / 60_000)) : 0
}
