import jsonld from 'jsonld'
import type { JsonObject } from '../json.ts'
import { CredentialRefusal } from '../refusal.ts'
import { canonicalOfLines } from './canonical.ts'
import type { Contexts } from './known-contexts.ts'

/** Characters the library is given at most: a hostile context makes its cost grow with the square of the length. */
const LONGEST = 64 * 1024

/**
 * Canonical N-Quads by the full library, in safe mode and behind the closed list of contexts: slow, knows all of JSON-LD.
 * @throws CredentialRefusal `context_unknown`, `unsafe_document`, `too_large_for_library`, `too_many_statements`, `poison_graph`
 */
export async function canonicalByLibrary(
  document: JsonObject,
  contexts: Contexts,
  most: number,
): Promise<string> {
  if (JSON.stringify(document).length > LONGEST)
    throw new CredentialRefusal('too_large_for_library')
  const lines = await linesOf(document, contexts)
  if (lines.split('\n').length > most + 1) throw new CredentialRefusal('too_many_statements')
  return canonicalOfLines(lines)
}

async function linesOf(document: JsonObject, { documents }: Contexts): Promise<string> {
  let unknown: string | undefined
  const documentLoader = async (url: string) => {
    const known = documents.get(url)
    if (known) return { documentUrl: url, document: structuredClone(known), tag: 'static' }
    unknown = url
    throw new Error(url)
  }
  try {
    // The library answers a text when the format is named; its types do not say so.
    const lines: unknown = await jsonld.toRDF(structuredClone(document), {
      base: null,
      documentLoader,
      format: 'application/n-quads',
      produceGeneralizedRdf: false,
      rdfDirection: 'i18n-datatype',
      safe: true,
    } as object)
    return typeof lines === 'string' ? lines : ''
  } catch (error) {
    if (unknown !== undefined) throw new CredentialRefusal('context_unknown', unknown)
    throw new CredentialRefusal('unsafe_document', error instanceof Error ? error.message : '')
  }
}
