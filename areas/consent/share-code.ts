/**
 * Six consonants, so that no word comes out of them; those that look or sound like another are left out
 * (G, Q, S, W, Y, Z). 15⁶ is eleven million: a guess by chance stays a
 * guess, since wrong tries are counted, and what it would open is only the right to show one's own card to a stranger.
 */
const LETTERS = 'BCDFHJKLMNPRTVX'
const LENGTH = 6

/** Makes a code from random bytes; those that would favour some letters are left aside. */
export function shareCodeFrom(random: Uint8Array): string {
  const fair = 256 - (256 % LETTERS.length)
  const letters = Array.from(random)
    .filter((byte) => byte < fair)
    .slice(0, LENGTH)
    .map((byte) => LETTERS.charAt(byte % LETTERS.length))
  if (letters.length < LENGTH) throw new Error('More random bytes are needed for a share code')
  return letters.join('')
}

/** Reads what people type: small letters, spaces, dots and dashes. */
export function readShareCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—.·]/g, '')
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter))
    ? code
    : undefined
}

/** In two groups that the eye holds: KTR · PLM. */
export function shownShareCode(code: string): string {
  return `${code.slice(0, 3)} · ${code.slice(3)}`
}

/** A code serves a large room, not a crowd. */
export const MOST_USES = 60

const FREE_TRIES = 5
const REST_MINUTES = 15

/** After five wrong codes the account rests, longer each time. Undefined: it may try again at once. */
export function restAfterWrong(wrong: number, now: Date): Date | undefined {
  if (wrong % FREE_TRIES !== 0) return undefined
  return new Date(now.getTime() + (wrong / FREE_TRIES) * REST_MINUTES * 60_000)
}

/** Whole minutes left, at least one while the rest lasts. */
export function minutesLeft(until: Date | null, now: Date): number {
  return until ? Math.max(0, Math.ceil((until.getTime() - now.getTime()) / 60_000)) : 0
}
