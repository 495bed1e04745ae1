import type { Context as Call } from 'hono'
import { isObject, type JsonObject } from '../../../engines/credentials/json.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import { LIMITS, readDocument } from '../../../engines/credentials/verify/limits.ts'
import { malformed } from '../issuer.ts'

/** The body of a request: a JSON object within the limits of a credential. @throws Refusal `issuers.malformed` */
export async function readBody(call: Call): Promise<JsonObject> {
  const length = Number(call.req.header('content-length') ?? 0)
  if (length > LIMITS.bytes) throw malformed({ why: 'too_large', where: '' })
  try {
    return readDocument(new Uint8Array(await call.req.arrayBuffer()))
  } catch (thrown) {
    if (!(thrown instanceof CredentialRefusal)) throw thrown
    throw malformed({ why: thrown.code, where: thrown.where })
  }
}

/** One object of the body. @throws Refusal `issuers.malformed` when something else stands there */
export function objectIn(body: JsonObject, name: string): JsonObject {
  const { [name]: found } = body
  if (!isObject(found)) throw malformed({ why: 'not_an_object', where: name })
  return found
}

/** Options may be left out; when they are there, they are an object. */
export function optionsIn(body: JsonObject): JsonObject {
  return body.options === undefined ? {} : objectIn(body, 'options')
}
