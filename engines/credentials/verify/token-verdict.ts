import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { isObject, type JsonObject, listOf, objectsOf, textOf } from '../json.ts'
import { controllerOf, didKeyDocument } from '../keys/did.ts'
import { publicKeyOf } from '../keys/multikey.ts'
import { readPart } from '../proofs/token.ts'
import { CredentialRefusal } from '../refusal.ts'
import { issuerOf, no, type Outside, unknown, type Verdict, verdictOf, yes } from './verdict.ts'

/**
 * Whether a token is signed by the issuer it names. The key must be listed by that issuer: one that travels in the token
 * itself (`jwk`) vouches for nobody, so nothing can be said of it.
 */
export async function tokenVerdict(
  token: string,
  document: JsonObject,
  outside: Outside,
): Promise<Verdict> {
  const header = readPart(token, 0) ?? {}
  const kid = textOf(header.kid)
  const alg = textOf(header.alg) ?? ''
  if (kid === undefined) return unknown('key_only_in_token')
  const issuer = issuerOf(document) ?? ''
  const method = kid.startsWith('#') ? `${issuer}${kid}` : kid
  const controller = controllerOf(method)
  if (controller !== issuer) return no('not_signed_by_issuer', controller)
  try {
    const listed = controller.startsWith('did:key:')
      ? didKeyDocument(controller)
      : await outside.resolveController(controller)
    if (listed === undefined) return unknown('controller_unreachable', controller)
    return isSignedBy(token, alg, keyIn(listed, method)) ? yes('signed') : no('signature_wrong')
  } catch (problem) {
    return verdictOf(problem)
  }
}

/** The key a controller lists for saying things, as a JWK or a multikey. */
function keyIn(controller: JsonObject, method: string): KeyObject {
  const isMeant = (name: unknown) => name === method || `${controller.id}${name}` === method
  const named = listOf(controller.assertionMethod)
  const all = [...objectsOf(controller.verificationMethod), ...named.filter(isObject)]
  const found = all.find(({ id }) => isMeant(id))
  const isListed = named.some((each) => isMeant(isObject(each) ? each.id : each))
  if (found === undefined || !isListed) throw new CredentialRefusal('key_not_listed', method)
  if (isObject(found.publicKeyJwk)) return keyFrom(found.publicKeyJwk)
  return publicKeyOf(textOf(found.publicKeyMultibase) ?? '')
}

/** @throws CredentialRefusal `key_unsupported` */
export function keyFrom(key: JsonObject | string): KeyObject {
  try {
    return typeof key === 'string'
      ? createPublicKey(key)
      : // Node itself refuses a key that is none.
        createPublicKey({ key: key as Record<string, string>, format: 'jwk' })
  } catch {
    throw new CredentialRefusal('key_unsupported')
  }
}

/** Which sort of key each algorithm takes (RFC 7518): a key of another sort is never tried. */
const SORTS: Record<string, string> = { RS256: 'rsa', ES256: 'ec', EdDSA: 'ed25519' }

/** @throws CredentialRefusal `proof_unsupported` */
export function isSignedBy(token: string, alg: string, key: KeyObject): boolean {
  if (SORTS[alg] === undefined || SORTS[alg] !== key.asymmetricKeyType)
    throw new CredentialRefusal('proof_unsupported', alg)
  const cut = token.lastIndexOf('.')
  const signed = Buffer.from(token.slice(0, cut))
  const signature = Buffer.from(token.slice(cut + 1), 'base64url')
  const how = alg === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' as const } : key
  try {
    return verify(alg === 'EdDSA' ? null : 'sha256', signed, how, signature)
  } catch {
    return false // a signature that has not even the form of one
  }
}
