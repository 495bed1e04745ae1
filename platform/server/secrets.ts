import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  scrypt,
} from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Secrets } from './context.ts'

/** Reads the installation's key, or makes it the first time. It lives beside the database, never inside it. */
export function installationKey(folder: string): Buffer {
  const path = join(folder, 'secret.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (problem) {
    if (!isAlreadyThere(problem)) throw problem
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
}

function isAlreadyThere(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'EEXIST'
}

/** scrypt cost: N=2^14, r=8, p=1 (OWASP's floor for interactive use); about 40 ms, off the web thread. */
const SCRYPT = { N: 2 ** 14, r: 8, p: 1 }

export function secretsFrom(key: Buffer): Secrets {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', key, '', `sillage ${purpose}`, 32))
  const salt = derive('slow hash')
  // A key object is read once; a plain buffer would be read again for every request.
  const hashKey = createSecretKey(derive('hash'))
  const sealKey = derive('seal')
  return {
    slowHash: (text) =>
      new Promise((resolve, reject) => {
        scrypt(text, salt, 32, SCRYPT, (problem, hash) =>
          problem ? reject(problem) : resolve(hash.toString('hex')),
        )
      }),
    hash: (text) => createHmac('sha256', hashKey).update(text).digest('hex'),
    seal: (text) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    unseal: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
