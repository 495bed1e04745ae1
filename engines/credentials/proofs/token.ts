import { isObject, type Json, type JsonObject } from '../json.ts'
import { CredentialRefusal } from '../refusal.ts'
import { readDocument } from '../verify/limits.ts'

/** A signed text in three parts between points (JWS compact, RFC 7515). */
export function isToken(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)
}

/**
 * The document a token carries; nothing when it is broken. A badge of Open Badges 2.x is the payload itself; what a
 * credential leaves to the claims around it (`iss`, `nbf`, `exp`, `jti`, `sub`) is put back where it belongs.
 */
export function readToken(token: string): JsonObject | undefined {
  const claims = readPart(token, 1)
  if (claims === undefined || readPart(token, 0) === undefined) return undefined
  const { iss, nbf, exp, jti, sub, iat, aud, vc, ...rest } = claims
  const document = isObject(vc) ? vc : rest
  if (!isObject(document.credentialSubject)) return isObject(vc) ? vc : claims
  const is11 = document.issuanceDate !== undefined || vc !== undefined
  return said({
    [is11 ? 'issuanceDate' : 'validFrom']: instant(nbf),
    [is11 ? 'expirationDate' : 'validUntil']: instant(exp),
    id: jti,
    issuer: iss,
    ...document,
    credentialSubject: said({ id: sub, ...document.credentialSubject }),
  })
}

/** One part of a token, read as JSON within the limits of a document. */
export function readPart(token: string, place: 0 | 1): JsonObject | undefined {
  const part = token.split('.')[place]
  if (part === undefined) return undefined
  try {
    return readDocument(Buffer.from(part, 'base64url'))
  } catch (problem) {
    if (problem instanceof CredentialRefusal) return undefined
    throw problem
  }
}

/** Seconds since 1970 as a date of a credential. */
function instant(seconds: Json | undefined): string | undefined {
  if (typeof seconds !== 'number' || Math.abs(seconds) > 8.64e12) return undefined
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
}

function said(facts: { [key: string]: Json | undefined }): JsonObject {
  const kept: JsonObject = {}
  for (const [key, value] of Object.entries(facts)) if (value !== undefined) kept[key] = value
  return kept
}
