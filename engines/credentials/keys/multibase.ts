import { CredentialRefusal } from '../refusal.ts'

const SIGNS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const VALUES = new Map([...SIGNS].map((sign, value) => [sign, value]))

/** Bytes as base 58 of Bitcoin, with the multibase letter `z`. */
export function toBase58(bytes: Uint8Array): string {
  const digits: number[] = []
  for (const byte of bytes) {
    let carry = byte
    for (let place = 0; place < digits.length; place++) {
      carry += (digits[place] ?? 0) << 8
      digits[place] = carry % 58
      carry = (carry / 58) | 0
    }
    for (; carry > 0; carry = (carry / 58) | 0) digits.push(carry % 58)
  }
  let text = 'z'
  for (const byte of bytes) {
    if (byte !== 0) break
    text += '1'
  }
  for (let place = digits.length - 1; place >= 0; place--) text += SIGNS[digits[place] ?? 0]
  return text
}

/** Longest text read: a signature takes 89 signs, a key 48; the time grows with the square. */
const LONGEST = 1000

/**
 * @param text multibase `z` and base 58
 * @throws CredentialRefusal `malformed_multibase`
 */
export function fromBase58(text: string): Uint8Array {
  if (!text.startsWith('z') || text.length > LONGEST)
    throw new CredentialRefusal('malformed_multibase')
  const bytes: number[] = []
  for (let at = 1; at < text.length; at++) {
    let carry = VALUES.get(text.charAt(at)) ?? Number.NaN
    if (Number.isNaN(carry)) throw new CredentialRefusal('malformed_multibase')
    for (let place = 0; place < bytes.length; place++) {
      carry += (bytes[place] ?? 0) * 58
      bytes[place] = carry & 255
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255)
  }
  for (let at = 1; text.charAt(at) === '1'; at++) bytes.push(0)
  return Uint8Array.from(bytes.reverse())
}

/** Bytes as base64url without padding, with the multibase letter `u`. */
export function toBase64Url(bytes: Uint8Array): string {
  return `u${Buffer.from(bytes).toString('base64url')}`
}

/**
 * @param text multibase `u` and base64url without padding
 * @throws CredentialRefusal `malformed_multibase`
 */
export function fromBase64Url(text: string): Uint8Array {
  if (!/^u[A-Za-z0-9_-]*$/.test(text)) throw new CredentialRefusal('malformed_multibase')
  return Buffer.from(text.slice(1), 'base64url')
}
