import type { JsonObject } from '../json.ts'
import { Unsupported } from '../refusal.ts'
import { canonical } from './canonical.ts'
import { canonicalByLibrary } from './full-library.ts'
import { type Contexts, KNOWN } from './known-contexts.ts'
import { toQuads } from './to-quads.ts'

export type Reading = {
  contexts?: Contexts
  /** Statements at most; no limit when it is not said. */
  most?: number
  /** `library` always takes the full library: for tests, and for an installation that mistrusts the own path. */
  path?: 'own' | 'library'
}

/**
 * The canonical N-Quads of a JSON-LD document, which is what is signed: by the own path when it knows every construction of the
 * document, else by the full library. Both give the same bytes; a judge compares them on thousands of documents.
 * @throws CredentialRefusal with the codes of `toQuads`, `canonical` and `canonicalByLibrary`
 */
export async function canonicalDocument(
  document: JsonObject,
  { contexts = KNOWN, most = Number.POSITIVE_INFINITY, path = 'own' }: Reading = {},
): Promise<string> {
  if (path === 'own') {
    try {
      return canonical(toQuads(document, { contexts, most }))
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error
    }
  }
  return canonicalByLibrary(document, contexts, most)
}
