import { CredentialRefusal } from '../refusal.ts'

const SIGNS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const VALUES = Array.from({ length: 128 }, (_, code) => SIGNS.indexOf(String.fromCharCode(code)))

/** Three signs at a time: 58 to the third times 256 still fits the whole numbers a processor divides fast. */
const CHUNK = 58 ** 3

/** Bytes as base 58 of Bitcoin, with the multibase letter `z`. */
export function toBase58(bytes: Uint8Array): string {
  const chunks: number[] = []
  for (const byte of bytes) {
    let carry = byte
    for (let place = 0; place < chunks.length; place++) {
      carry += (chunks[place] ?? 0) << 8
      chunks[place] = carry % CHUNK
      carry = (carry / CHUNK) | 0
    }
    if (carry > 0) chunks.push(carry)
  }
  const codes: number[] = []
  for (let rest of chunks)
    for (let signs = 0; signs < 3; signs++) {
      codes.push(SIGNS.charCodeAt(rest % 58))
      rest = (rest / 58) | 0
    }
  const text = String.fromCharCode(...codes.reverse())
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return `z${'1'.repeat(zeros < 0 ? bytes.length : zeros)}${text.replace(/^1+/, '')}`
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
  const digits = text.slice(1).padStart(Math.ceil((text.length - 1) / 3) * 3, '1')
  for (let at = 0; at < digits.length; at += 3) {
    let carry = chunkOf(digits, at)
    for (let place = 0; place < bytes.length; place++) {
      carry += (bytes[place] ?? 0) * CHUNK
      bytes[place] = carry & 255
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255)
  }
  const zeros = /^z(1*)/.exec(text)?.[1]?.length ?? 0
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()])
}

function chunkOf(digits: string, at: number): number {
  let chunk = 0
  for (let place = at; place < at + 3; place++) {
    const value = VALUES[digits.charCodeAt(place)] ?? -1
    if (value < 0) throw new CredentialRefusal('malformed_multibase')
    chunk = chunk * 58 + value
  }
  return chunk
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
