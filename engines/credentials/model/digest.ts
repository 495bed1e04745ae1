import { createHash } from 'node:crypto'
import { isObject, type Json } from '../json.ts'
import { toBase64Url } from '../keys/multibase.ts'

/**
 * The same document as the same text whatever the order of its keys (RFC 8785): what is served where a digest must hold,
 * so that keeping a document in a database that sorts its keys changes nothing.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join()}}`
}

/** SHA-256 as a multihash in multibase `u`, the form of `digestMultibase`. */
export function digestOf(bytes: Uint8Array | string): string {
  const hash = createHash('sha256').update(bytes).digest()
  return toBase64Url(Buffer.concat([Buffer.of(0x12, 0x20), hash]))
}

/** The digest that binds an endorsement to the exact version of what it endorses: that of its canonical JSON. */
export function digestOfDocument(document: Json): string {
  return digestOf(canonicalJson(document))
}

/**
 * Whether bytes are those a `relatedResource` promises, by `digestSRI` (sha256, sha384, sha512) or `digestMultibase` (SHA-256).
 * @returns nothing when neither is in a form known here
 */
export function matchesDigest(
  resource: { [key: string]: Json },
  bytes: Uint8Array | string,
): boolean | undefined {
  const { digestSRI, digestMultibase } = resource
  if (typeof digestMultibase === 'string' && digestMultibase.startsWith('u'))
    return digestMultibase === digestOf(bytes)
  if (typeof digestSRI !== 'string') return undefined
  const [, algorithm, hash] = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+=*)$/.exec(digestSRI) ?? []
  if (algorithm === undefined) return undefined
  return createHash(algorithm).update(bytes).digest('base64') === hash
}
