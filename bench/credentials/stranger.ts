import { idOf, type JsonObject, objectsOf, textOf } from '../../engines/credentials/json.ts'
import { readDocument } from '../../engines/credentials/verify/limits.ts'
import { askDcc, type DccAnswer } from './dcc.ts'

type Door = { get: (path: string) => Response | Promise<Response> }

/**
 * What a stranger's verifier says of a credential, who reads only what our doors answer, as if they stood at the address of its
 * issuer. It remembers keys: an issuer is asked for them once, so that each test has an address of its own.
 */
export async function askStranger(door: Door, credential: JsonObject): Promise<DccAnswer> {
  const published = new Map<string, object>()
  const [, , host = '', ...segments] = (idOf(credential.issuer) ?? '').split(':')
  const origin = `https://${decodeURIComponent(host)}`
  const lists = objectsOf(credential.credentialStatus).map(
    ({ statusListCredential }) => textOf(statusListCredential) ?? '',
  )
  const own = segments.length > 0 ? [`${origin}/${segments.join('/')}/did.json`] : []
  for (const address of [...lists, `${origin}/.well-known/did.json`, ...own])
    published.set(address, readDocument(await (await door.get(new URL(address).pathname)).text()))
  return askDcc(credential, published)
}
