import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { badPassphrase } from '../../issuer.ts'

/** What an organisation that leaves takes with it: its name, and its key closed by words it chose. */
export const escrowFile = z.object({
  kind: z.literal('sillage-signing-key'),
  version: z.literal(1),
  did: z.string(),
  publicKeyMultibase: z.string(),
  /** scrypt, RFC 7914. */
  derivation: z.object({
    name: z.literal('scrypt'),
    N: z.number(),
    r: z.number(),
    p: z.number(),
    salt: z.string(),
  }),
  /** AES-256-GCM over the PKCS8 bytes; `did` and the public key are its additional data; base64. */
  sealed: z.object({
    name: z.literal('AES-256-GCM'),
    nonce: z.string(),
    tag: z.string(),
    text: z.string(),
  }),
})
export type EscrowFile = z.infer<typeof escrowFile>

/** 128 MiB and some tenths of a second: a file that may be stolen is worth more than a log-in (OWASP: N=2^17). */
const COST = { N: 2 ** 17, r: 8, p: 1 }
const MEMORY = 256 * 1024 * 1024
const SHORTEST = 12

type Named = Pick<EscrowFile, 'did' | 'publicKeyMultibase'>

/** Closes a private key with words. @throws Refusal `issuers.badPassphrase` when they are too few */
export async function closeEscrow(
  pkcs8: Uint8Array,
  named: Named,
  passphrase: string,
): Promise<EscrowFile> {
  if (passphrase.length < SHORTEST) throw badPassphrase({ least: SHORTEST })
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, COST), nonce)
  cipher.setAAD(about(named))
  const text = Buffer.concat([cipher.update(pkcs8), cipher.final()])
  const tag = cipher.getAuthTag()
  return {
    kind: 'sillage-signing-key',
    version: 1,
    ...named,
    derivation: { name: 'scrypt', ...COST, salt: salt.toString('base64') },
    sealed: {
      name: 'AES-256-GCM',
      nonce: nonce.toString('base64'),
      tag: tag.toString('base64'),
      text: text.toString('base64'),
    },
  }
}

/** Opens what `closeEscrow` closed: PKCS8 of the private key. @throws when the words or the file are not the same */
export async function openEscrow(file: EscrowFile, passphrase: string): Promise<Uint8Array> {
  const { derivation, sealed } = file
  const key = await keyOf(passphrase, Buffer.from(derivation.salt, 'base64'), derivation)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'base64'))
  decipher.setAAD(about(file))
  decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'))
  return Buffer.concat([decipher.update(Buffer.from(sealed.text, 'base64')), decipher.final()])
}

function about({ did, publicKeyMultibase }: Named): Buffer {
  return Buffer.from(`${did}#${publicKeyMultibase}`)
}

function keyOf(
  passphrase: string,
  salt: Buffer,
  { N, r, p }: { N: number; r: number; p: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, { N, r, p, maxmem: MEMORY }, (problem, key) =>
      problem ? reject(problem) : resolve(key),
    )
  })
}
