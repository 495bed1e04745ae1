import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../../../platform/server/config.ts'

/** The keys that close private keys: the one in use, and all those that can still open. */
export type KeyRing = { current: string; keys: ReadonlyMap<string, Uint8Array> }

const FILE = 'key-encryption.key'
const rings = new WeakMap<Config, KeyRing>()

/**
 * Reads the setting KEY_ENCRYPTION_KEY or, without it, a file beside the database, made the first time and never inside it.
 * The former one, by its setting or by its file, still opens until `sillage issuers rewrap` has gone by.
 */
export function keyEncryptionKeys(config: Config): KeyRing {
  const known = rings.get(config)
  if (known) return known
  const { current, former } = config.keyEncryption
  const used = current === undefined ? keyInFile(config.folder) : Buffer.from(current, 'base64')
  const others = [
    ...(former === undefined ? [] : [Buffer.from(former, 'base64')]),
    ...(current !== undefined && existsSync(join(config.folder, FILE))
      ? [keyInFile(config.folder)]
      : []),
  ]
  const ring = {
    current: nameOf(used),
    keys: new Map([used, ...others].map((key) => [nameOf(key), key])),
  }
  rings.set(config, ring)
  return ring
}

function keyInFile(folder: string): Buffer {
  const path = join(folder, FILE)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(path, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 })
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw problem
  }
  return Buffer.from(readFileSync(path, 'utf8'), 'base64')
}

/** Tells keys apart without saying anything of them. */
function nameOf(key: Uint8Array): string {
  return createHash('sha256')
    .update('sillage key-encryption ')
    .update(key)
    .digest('hex')
    .slice(0, 16)
}

/** What a sealed key belongs to: opened under another name, it fails. */
export function aboutKey({ issuerId, multikey }: { issuerId: string; multikey: string }): string {
  return `${issuerId} ${multikey}`
}
