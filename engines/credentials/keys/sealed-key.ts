import { createCipheriv, createDecipheriv } from 'node:crypto'
import { CredentialRefusal } from '../refusal.ts'

/** First byte of a sealed key: how it was sealed. */
const AES_256_GCM = 1
const NONCE = 12
const TAG = 16

/**
 * Wraps a private key under a key-encryption key: AES-256-GCM, one random nonce a wrapping.
 * @param sealing.kek 32 bytes
 * @param sealing.nonce 12 random bytes, never used twice under one `kek`
 * @param sealing.about what the key belongs to (organisation and key id): opening under another name fails
 * @returns 1 byte of format, the nonce, the ciphertext, 16 bytes of tag
 */
export function sealKey(
  pkcs8: Uint8Array,
  { kek, nonce, about }: { kek: Uint8Array; nonce: Uint8Array; about: string },
): Uint8Array {
  if (kek.length !== 32) throw new RangeError('A key-encryption key has 32 bytes')
  if (nonce.length !== NONCE) throw new RangeError('A nonce has 12 bytes')
  const cipher = createCipheriv('aes-256-gcm', kek, nonce)
  cipher.setAAD(Buffer.from(about, 'utf8'))
  const inside = Buffer.concat([cipher.update(pkcs8), cipher.final()])
  return Uint8Array.from(
    Buffer.concat([Buffer.of(AES_256_GCM), nonce, inside, cipher.getAuthTag()]),
  )
}

/**
 * Opens what `sealKey` closed.
 * @throws CredentialRefusal `key_sealed` when the key-encryption key, the name or the bytes are not the same
 */
export function openKey(
  sealed: Uint8Array,
  { kek, about }: { kek: Uint8Array; about: string },
): Uint8Array {
  if (kek.length !== 32) throw new RangeError('A key-encryption key has 32 bytes')
  if (sealed[0] !== AES_256_GCM || sealed.length < 1 + NONCE + TAG)
    throw new CredentialRefusal('key_sealed')
  const decipher = createDecipheriv('aes-256-gcm', kek, sealed.subarray(1, 1 + NONCE), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.from(about, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  try {
    const inside = decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG))
    return Uint8Array.from(Buffer.concat([inside, decipher.final()]))
  } catch {
    throw new CredentialRefusal('key_sealed')
  }
}
