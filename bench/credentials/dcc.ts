import { verifyCredential, verifyPresentation } from '@digitalcredentials/verifier-core'
import { isObject } from '../../engines/credentials/json.ts'
import { type Contexts, KNOWN } from '../../engines/credentials/json-ld/known-contexts.ts'
import { controllerOfTests } from '../../engines/credentials/judges/issued.ts'
import { didWebOf } from '../../engines/credentials/keys/did.ts'

/** What the verifier of the Digital Credentials Consortium says; `undefined` when it says nothing on a point. */
export type DccAnswer = {
  signature: boolean
  inForce?: boolean
  stands?: boolean
  isSuspended?: boolean
}

/**
 * A verifier that only hears what is given: `fetch` is closed while it works. It keeps documents in the process.
 * It is known not to check endorsements inside a badge, and to be content with one good proof of several.
 */
export async function askDcc(
  document: object,
  statusLists: ReadonlyMap<string, object>,
  contexts: Contexts = KNOWN,
): Promise<DccAnswer> {
  const opened = globalThis.fetch
  globalThis.fetch = closed(statusLists, contexts)
  try {
    const isPresentation = 'verifiableCredential' in document
    const answer: unknown = isPresentation
      ? await verifyPresentation({
          presentation: document as never, // its types describe what it likes, ours may be anything
          unsignedPresentation: true,
          knownDIDRegistries: [],
        })
      : await verifyCredential({
          credential: document as never, // the same
          knownDIDRegistries: [],
        })
    return isPresentation ? ofAll(answer) : answerOf(answer)
  } finally {
    globalThis.fetch = opened
  }
}

function ofAll(answer: unknown): DccAnswer {
  if (!isObject(answer) || !Array.isArray(answer.credentialResults)) return { signature: false }
  const all = answer.credentialResults.map(answerOf)
  return { signature: all.length > 0 && all.every(({ signature }) => signature) }
}

function answerOf(answer: unknown): DccAnswer {
  if (!isObject(answer) || !Array.isArray(answer.log)) return { signature: false }
  const log = answer.log.filter(isObject)
  const said = (id: string) => log.find((step) => step.id === id)?.valid
  const [inForce, stands] = [said('expiration'), said('revocation_status')]
  const unsuspended = said('suspension_status')
  return {
    signature: said('valid_signature') === true,
    ...(typeof inForce === 'boolean' ? { inForce } : {}),
    ...(typeof stands === 'boolean' ? { stands } : {}),
    ...(typeof unsuspended === 'boolean' ? { isSuspended: !unsuspended } : {}),
  }
}

function closed(lists: ReadonlyMap<string, object>, { documents }: Contexts): typeof fetch {
  return async (asked) => {
    const url = asked instanceof Request ? asked.url : String(asked)
    const { host, pathname } = new URL(url)
    const path = pathname.replace(/^\/(\.well-known\/)?|\/?did\.json$/g, '').split('/')
    const did = didWebOf(
      host,
      path.filter((segment) => segment !== ''),
    )
    const found = lists.get(url) ?? documents.get(url) ?? controllerOfTests(did)
    // The official schemas have a judge of their own.
    if (url.endsWith('_schema.json')) return Response.json({})
    if (found === undefined) return new Response('closed', { status: 404 })
    return Response.json(found)
  }
}
