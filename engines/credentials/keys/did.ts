import { isObject, type JsonObject, listOf, objectsOf, textOf } from '../json.ts'
import { CredentialRefusal } from '../refusal.ts'
import { fromMultikey } from './multikey.ts'

/** The identifier of what controls a key: all that stands before the `#`. */
export function controllerOf(verificationMethod: string): string {
  return verificationMethod.split('#', 1)[0] ?? ''
}

/** `did:key` of an Ed25519 multikey. */
export function didKeyOf(multikey: string): string {
  return `did:key:${multikey}`
}

/**
 * The document of a `did:key`: it holds its key in its name, nothing is asked of anybody.
 * @throws CredentialRefusal `did_malformed`, `key_unsupported`
 */
export function didKeyDocument(did: string): JsonObject {
  const multikey = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)$/.exec(did)?.[1]
  if (multikey === undefined) throw new CredentialRefusal('did_malformed', did)
  fromMultikey(multikey)
  return controllerDocument({ id: did, keys: [{ multikey }] })
}

/**
 * `did:web` of an address without its scheme: `didWebOf('exemple.test:8443', ['o', 'regie'])` is `did:web:exemple.test%3A8443:o:regie`.
 * @param host host, with its port when it has one
 * @param path segments, as they stand in the address
 */
export function didWebOf(host: string, path: readonly string[] = []): string {
  return ['did:web', host.replace(':', '%3A'), ...path].join(':')
}

const WEB = /^did:web:([a-z0-9.-]+)(?:%3[Aa](\d{1,5}))?((?::[A-Za-z0-9._~%-]+)*)$/i

/**
 * Where the document of a `did:web` is found, always over https (did:web method, "read").
 * Says nothing about whether that address may be asked: private addresses are refused by whoever fetches.
 * @throws CredentialRefusal `did_malformed`
 */
export function didWebAddress(did: string): string {
  const found = WEB.exec(did)
  if (!found?.[1] || /(^|\.)\.|\.$|%2f|%5c|:\.{1,2}(:|$)/i.test(did.slice('did:web:'.length)))
    throw new CredentialRefusal('did_malformed', did)
  const [, host, port, path = ''] = found
  const origin = `https://${host}${port === undefined ? '' : `:${port}`}`
  return path === ''
    ? `${origin}/.well-known/did.json`
    : `${origin}${path.replaceAll(':', '/')}/did.json`
}

/** A key of an organisation; retired ones stay in the document, so that what they signed still holds. */
export type ListedKey = { multikey: string; expires?: string; revoked?: string }

/**
 * The document that says which keys sign for `id`: publish it as `did.json`.
 * @param keys every key that ever signed and is not compromised, the present one first
 */
export function controllerDocument({
  id,
  keys,
  alsoKnownAs = [],
}: {
  id: string
  keys: readonly ListedKey[]
  alsoKnownAs?: readonly string[]
}): JsonObject {
  // Each field by its name: whoever hands over a whole key pair does not publish its secret.
  const methods = keys.map(({ multikey, expires, revoked }) => ({
    id: verificationMethodOf(id, multikey),
    type: 'Multikey',
    controller: id,
    publicKeyMultibase: multikey,
    ...(expires === undefined ? {} : { expires }),
    ...(revoked === undefined ? {} : { revoked }),
  }))
  const named = methods.map((method) => method.id)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    ...(alsoKnownAs.length > 0 ? { alsoKnownAs: [...alsoKnownAs] } : {}),
    verificationMethod: methods,
    assertionMethod: named,
    authentication: named,
  }
}

/** Our keys are named after themselves: some verifiers read the key from the fragment alone. */
export function verificationMethodOf(controller: string, multikey: string): string {
  return `${controller}#${multikey}`
}

export type Purpose = 'assertionMethod' | 'authentication'

/**
 * The multikey a document lists for a purpose under a name.
 * A key whose `expires` or `revoked` lies in the past still counts: what it signed before may be good.
 * @throws CredentialRefusal `key_not_listed`, `key_not_for_purpose`, `controller_mismatch`, `key_unsupported`
 */
export function listedKey(
  document: JsonObject,
  verificationMethod: string,
  purpose: Purpose,
): string {
  if (document.id !== controllerOf(verificationMethod))
    throw new CredentialRefusal('controller_mismatch', verificationMethod)
  const named = listOf(document[purpose])
  const isMeant = (name: unknown) =>
    name === verificationMethod ||
    (typeof name === 'string' &&
      name.startsWith('#') &&
      `${document.id}${name}` === verificationMethod)
  const methods = [...objectsOf(document.verificationMethod), ...named.filter(isObject)]
  const method = methods.find(({ id }) => isMeant(id))
  if (method === undefined) throw new CredentialRefusal('key_not_listed', verificationMethod)
  if (!named.some((each) => isMeant(isObject(each) ? each.id : each)))
    throw new CredentialRefusal('key_not_for_purpose', verificationMethod)
  if (method.controller !== document.id)
    throw new CredentialRefusal('controller_mismatch', verificationMethod)
  const multikey = textOf(method.publicKeyMultibase)
  if (multikey === undefined) throw new CredentialRefusal('key_unsupported', String(method.type))
  return multikey
}
