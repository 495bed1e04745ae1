import type { JsonObject } from '../../../engines/credentials/json.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { resolveDid } from '../server/resolve-did.ts'

const DID = 'https://www.w3.org/ns/did#'
const RESULT = 'application/did-resolution'
const DOCUMENT = 'application/did+json'

/** Errors of DID Resolution (W3C), each with its status over HTTP. */
const ERRORS: Record<string, readonly [status: number, error: string]> = {
  did_not_found: [404, 'NOT_FOUND'],
  did_method_unsupported: [501, 'METHOD_NOT_SUPPORTED'],
}

/** Who stands behind an identifier, as a resolution result, or as the bare document for whoever asks for that. */
export async function identifierAnswer(
  ctx: Context,
  did: string,
  accept = '*/*',
): Promise<Response> {
  const wantsDocument = /application\/did(\+|;|,|\s|$)/.test(accept)
  const isResult = /\*\/\*|application\/(\*|json|ld\+json|did-resolution)/.test(accept)
  if (!wantsDocument && !isResult) return refused(406, 'REPRESENTATION_NOT_SUPPORTED', did)
  if (!/^did:[a-z0-9]+:[\w.:%-]+$/i.test(did)) return refused(400, 'INVALID_DID', did)
  try {
    const document = await resolveDid(ctx, did)
    // Its host is away: nothing is known of it, and it may be there tomorrow.
    if (document === undefined) return refused(404, 'NOT_FOUND', `${did} cannot be asked now`)
    if (document.id !== did) return refused(404, 'NOT_FOUND', did)
    return wantsDocument ? answer(200, DOCUMENT, document) : answer(200, RESULT, resultOf(document))
  } catch (thrown) {
    if (!(thrown instanceof CredentialRefusal)) throw thrown
    const [status, error] = ERRORS[thrown.code] ?? [400, 'INVALID_DID']
    return refused(status, error, did)
  }
}

function resultOf(didDocument: JsonObject): JsonObject {
  return {
    '@context': 'https://w3id.org/did-resolution/v1',
    didDocument,
    didResolutionMetadata: { contentType: DOCUMENT },
    didDocumentMetadata: {},
  }
}

function refused(status: number, error: string, detail: string): Response {
  return answer(status, RESULT, {
    '@context': 'https://w3id.org/did-resolution/v1',
    didDocument: null,
    didResolutionMetadata: { error: { type: `${DID}${error}`, title: error, detail } },
    didDocumentMetadata: {},
  })
}

function answer(status: number, type: string, body: JsonObject): Response {
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }
  return new Response(JSON.stringify(body), { status, headers })
}
