import { refusal } from '../../platform/refusal.ts'

/** The code of the access card: ten characters easy to read aloud and to copy (Crockford's base 32, 50 bits). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

export const wrongCode = refusal('accounts.wrongCode', 401, 'code')

/** Makes a code from ten random bytes; each byte gives five unbiased bits. */
export function resumeCodeFrom(random: Uint8Array, length = LENGTH): string {
  return Array.from(random.subarray(0, length), (byte) => ALPHABET.charAt(byte & 31)).join('')
}

/** Reads what people type: small letters, spaces, dashes, and the letters that look like digits. */
export function readResumeCode(typed: string, length = LENGTH): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—.·]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/U/g, 'V')
  const isCode = code.length === length && [...code].every((letter) => ALPHABET.includes(letter))
  return isCode ? code : undefined
}

/** Shows a code in groups that the eye holds: K7PD 2M4Q 9T. */
export function groupsOf(code: string): string[] {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)]
}
