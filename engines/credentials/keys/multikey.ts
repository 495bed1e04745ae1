import { createPublicKey, type KeyObject } from 'node:crypto'
import { CredentialRefusal } from '../refusal.ts'
import { fromBase58, toBase58 } from './multibase.ts'
import { Recent } from './recent.ts'

/** Multicodec of an Ed25519 public key (Controlled Identifiers 1.0, section 2.2.2). */
const ED25519 = [0xed, 0x01]
/** What stands before the 32 bytes in SubjectPublicKeyInfo (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/** An Ed25519 public key as a multikey, `z6Mk…`. @param bytes 32 bytes */
export function toMultikey(bytes: Uint8Array): string {
  return toBase58(Buffer.concat([Buffer.from(ED25519), bytes]))
}

/**
 * The 32 bytes of an Ed25519 multikey.
 * @throws CredentialRefusal `malformed_multibase`, `key_unsupported` for any other kind of key
 */
export function fromMultikey(multikey: string): Uint8Array {
  const bytes = fromBase58(multikey)
  if (bytes.length !== 34 || bytes[0] !== ED25519[0] || bytes[1] !== ED25519[1])
    throw new CredentialRefusal('key_unsupported', multikey.slice(0, 8))
  return bytes.subarray(2)
}

/** Importing costs 0.07 ms, as much as half a verification. */
const imported = new Recent<string, KeyObject>(2000)

/** The key behind a multikey, imported once. @throws CredentialRefusal as `fromMultikey` */
export function publicKeyOf(multikey: string): KeyObject {
  return imported.get(multikey, () =>
    createPublicKey({
      key: Buffer.concat([SPKI, fromMultikey(multikey)]),
      format: 'der',
      type: 'spki',
    }),
  )
}
