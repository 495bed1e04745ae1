import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { generate } from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import type { JsonObject } from '../../engines/credentials/json.ts'
import { type Contexts, KNOWN } from '../../engines/credentials/json-ld/known-contexts.ts'
import { controllerOfTests } from '../../engines/credentials/judges/issued.ts'
import { controllerOf } from '../../engines/credentials/keys/did.ts'

/** The usual JavaScript stack (@digitalbazaar/vc), as its documentation says, behind a closed loader. */
export type Stock = {
  issue(document: JsonObject): Promise<object>
  /** Whether it holds that the document is signed, well made and in force at `now`. */
  accepts(document: object, now?: string): Promise<boolean>
  acceptsPresentation(document: object): Promise<boolean>
}

const NOW = '2026-06-01T00:00:00Z'

/** @param signer.seed 32 bytes */
export async function stockOf(
  signer: { id: string; controller: string; seed: Uint8Array; date: string },
  { documents }: Contexts = KNOWN,
): Promise<Stock> {
  const documentLoader = async (url: string) => {
    const known = documents.get(url)
    if (known) return { documentUrl: url, document: known, tag: 'static' }
    const controller = controllerOfTests(controllerOf(url))
    if (controller === undefined) throw new Error(`closed: ${url}`)
    return {
      documentUrl: url,
      document: url.includes('#') ? methodOf(controller, url) : controller,
    }
  }
  const key = await generate(signer)
  const issuing = new DataIntegrityProof({ cryptosuite, signer: key.signer(), date: signer.date })
  const suite = new DataIntegrityProof({ cryptosuite })
  const checkStatus = async () => ({ verified: true })
  return {
    issue: (document) =>
      vc.issue({ credential: structuredClone(document), suite: issuing, documentLoader }),
    accepts: async (credential, now = NOW) =>
      (await vc.verifyCredential({ credential, suite, documentLoader, checkStatus, now })).verified,
    acceptsPresentation: async (presentation) => {
      const asked = { presentation, suite, documentLoader, checkStatus, now: NOW }
      return (await vc.verify({ ...asked, unsignedPresentation: true })).verified
    },
  }
}

/** A verification method by itself, as a resolver dereferences it. */
function methodOf(controller: JsonObject, url: string): object {
  const methods = Array.isArray(controller.verificationMethod) ? controller.verificationMethod : []
  const found = methods.find(
    (method) =>
      typeof method === 'object' && method !== null && 'id' in method && method.id === url,
  )
  if (typeof found !== 'object' || found === null) throw new Error(`closed: ${url}`)
  return { '@context': 'https://w3id.org/security/multikey/v1', ...found }
}
