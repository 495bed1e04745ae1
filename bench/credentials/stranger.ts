import { idOf, type JsonObject, objectsOf, textOf } from '../../engines/credentials/json.ts'
import { readDocument } from '../../engines/credentials/verify/limits.ts'
import { askDcc, type DccAnswer } from './dcc.ts'

type Door = { get: (path: string) => Response | Promise<Response> }

/**
 * What a stranger's verifier says of a credential, who reads only what our doors answer under https://sillage.test. It
 * remembers keys: an issuer is asked for them once.
 */
export async function askStranger(door: Door, credential: JsonObject): Promise<DccAnswer> {
  const published = new Map<string, object>()
  const path = (idOf(credential.issuer) ?? '')
    .replace('did:web:sillage.test', '')
    .replaceAll(':', '/')
  const lists = objectsOf(credential.credentialStatus).map(
    ({ statusListCredential }) => textOf(statusListCredential) ?? '',
  )
  for (const [address, from] of [
    ...lists.map((list) => [list, new URL(list).pathname] as const),
    ['https://sillage.test/.well-known/did.json', '/.well-known/did.json'],
    [`https://sillage.test${path}/did.json`, `${path}/did.json`],
  ] as const)
    published.set(address, readDocument(await (await door.get(from)).text()))
  return askDcc(credential, published)
}
