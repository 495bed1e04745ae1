import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { CredentialRefusal } from '../refusal.ts'
import { toMultikey } from './multikey.ts'
import { Recent } from './recent.ts'

/** What stands before the 32 bytes of the seed in PKCS8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A key pair as plain data: `pkcs8` is secret, `multikey` is what the world may see (`z6Mk…`). */
export type KeyPair = { pkcs8: Uint8Array; multikey: string }

/**
 * The Ed25519 key pair of a seed: the caller throws the dice.
 * @param seed 32 random bytes; whoever has them has the key
 */
export function keyPairFrom(seed: Uint8Array): KeyPair {
  if (seed.length !== 32) throw new RangeError('A seed has 32 bytes')
  const pkcs8 = Uint8Array.from(Buffer.concat([PKCS8, seed]))
  return { pkcs8, multikey: multikeyOf(pkcs8) }
}

/** The public side of a private key. */
export function multikeyOf(pkcs8: Uint8Array): string {
  const { x } = createPublicKey(privateKeyOf(pkcs8)).export({ format: 'jwk' })
  if (x === undefined) throw new CredentialRefusal('key_unsupported')
  return toMultikey(Buffer.from(x, 'base64url'))
}

/** Importing costs 0.3 ms, ten times a signature. */
const imported = new Recent<string, KeyObject>(500)

/**
 * The key to sign with, imported once and remembered under a digest: the bytes themselves are not kept as a text.
 * @throws CredentialRefusal `key_unsupported` for anything but an Ed25519 key
 */
export function privateKeyOf(pkcs8: Uint8Array): KeyObject {
  return imported.get(nameOf(pkcs8), () => {
    const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
    if (key.asymmetricKeyType !== 'ed25519') throw new CredentialRefusal('key_unsupported')
    return key
  })
}

/** Drops an imported key, when its private part is destroyed. */
export function forgetPrivateKey(pkcs8: Uint8Array): void {
  imported.forget(nameOf(pkcs8))
}

const names = new WeakMap<Uint8Array, string>()

function nameOf(pkcs8: Uint8Array): string {
  const known = names.get(pkcs8)
  if (known !== undefined) return known
  const name = createHash('sha256').update(pkcs8).digest('base64')
  names.set(pkcs8, name)
  return name
}
