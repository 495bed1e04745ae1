import { gunzipSync, gzipSync } from 'node:zlib'
import { fromBase64Url, toBase64Url } from '../keys/multibase.ts'
import { CredentialRefusal } from '../refusal.ts'

/** A list must be long enough for one entry to hide among the others (Bitstring Status List 1.0, section 6.1). */
export const ENTRIES = 131_072

/** The longest list unpacked: 16 times the usual, 256 KiB. */
const MOST_BYTES = 262_144

/** An empty list: nobody is revoked. @param entries a multiple of 8, 131,072 at least */
export function emptyBits(entries = ENTRIES): Uint8Array {
  if (entries < ENTRIES || entries % 8 !== 0) throw new RangeError(`${entries} entries`)
  return new Uint8Array(entries / 8)
}

/** The bit of an entry; the first is the leftmost of the first byte. @throws CredentialRefusal `status_index_out_of_range` */
export function bitAt(bits: Uint8Array, entry: number): boolean {
  return ((byteAt(bits, entry) >> (7 - (entry % 8))) & 1) === 1
}

/** A copy of a list with some entries set or cleared. @throws CredentialRefusal `status_index_out_of_range` */
export function withBits(
  bits: Uint8Array,
  entries: Iterable<readonly [entry: number, isSet: boolean]>,
): Uint8Array {
  const copy = Uint8Array.from(bits)
  for (const [entry, isSet] of entries) {
    const mask = 1 << (7 - (entry % 8))
    const byte = byteAt(copy, entry)
    copy[entry >> 3] = isSet ? byte | mask : byte & ~mask
  }
  return copy
}

function byteAt(bits: Uint8Array, entry: number): number {
  const byte = Number.isInteger(entry) ? bits[entry >> 3] : undefined
  if (byte === undefined || entry < 0)
    throw new CredentialRefusal('status_index_out_of_range', String(entry))
  return byte
}

/** A list as it travels: gzip, base64url, multibase `u`. */
export function encodeBits(bits: Uint8Array): string {
  return toBase64Url(gzipSync(bits))
}

/**
 * Reads `encodedList`, with or without the multibase letter older lists lack.
 * @throws CredentialRefusal `status_list_malformed`, `status_list_too_short`
 */
export function decodeBits(encoded: string): Uint8Array {
  let bits: Uint8Array
  try {
    const packed = fromBase64Url(encoded.startsWith('H4s') ? `u${encoded}` : encoded)
    bits = gunzipSync(packed, { maxOutputLength: MOST_BYTES })
  } catch {
    throw new CredentialRefusal('status_list_malformed')
  }
  if (bits.length * 8 < ENTRIES) throw new CredentialRefusal('status_list_too_short')
  return new Uint8Array(bits.buffer, bits.byteOffset, bits.length)
}
