import { isObject, type Json, type JsonObject, listOf } from '../json.ts'
import { CredentialRefusal } from '../refusal.ts'

/** What a hostile document may cost at most: bytes of text, levels, statements, credentials inside credentials. */
export const LIMITS = {
  bytes: 256 * 1024,
  depth: 20,
  statements: 1000,
  /** A learner record holds as many badges as its bytes allow; each of them is counted by itself as well. */
  recordStatements: 5000,
  nested: 50,
}

/**
 * Reads a document somebody sent, within limits.
 * @param sent text, or bytes in UTF-8
 * @throws CredentialRefusal `too_large`, `not_json`, `not_a_document`, `too_deep`, `too_many_nested`
 */
export function readDocument(sent: string | Uint8Array): JsonObject {
  const text = typeof sent === 'string' ? sent : Buffer.from(sent).toString('utf8')
  if (Buffer.byteLength(text, 'utf8') > LIMITS.bytes) throw new CredentialRefusal('too_large')
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new CredentialRefusal('not_json')
  }
  if (!isObject(read)) throw new CredentialRefusal('not_a_document')
  mustBeWithinLimits(read)
  return read
}

/** @throws CredentialRefusal `too_deep`, `too_many_nested` */
export function mustBeWithinLimits(document: JsonObject): void {
  let credentials = 0
  const walk = (value: Json, depth: number): void => {
    if (typeof value !== 'object' || value === null) return
    if (depth > LIMITS.depth) throw new CredentialRefusal('too_deep')
    if (Array.isArray(value)) {
      // Lists in lists are levels too: nothing else would stop them.
      for (const each of value) walk(each, Array.isArray(each) ? depth + 1 : depth)
      return
    }
    if (depth > 1 && value.credentialSubject !== undefined) credentials++
    if (credentials > LIMITS.nested) throw new CredentialRefusal('too_many_nested')
    for (const key in value) walk(value[key] ?? null, depth + 1)
  }
  for (const each of listOf(document)) walk(each, 1)
}
