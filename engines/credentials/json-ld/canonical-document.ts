import { hash } from 'node:crypto'
import type { JsonObject } from '../json.ts'
import { Unsupported } from '../refusal.ts'
import { canonical, canonicalHash } from './canonical.ts'
import { canonicalByLibrary } from './full-library.ts'
import { type Contexts, KNOWN } from './known-contexts.ts'
import { type Quad, toQuads } from './to-quads.ts'

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
  reading: Reading = {},
): Promise<string> {
  const quads = byOwnPath(document, reading)
  return quads === undefined ? byLibrary(document, reading) : canonical(quads)
}

/** SHA-256 of the same. 32 bytes. */
export async function hashDocument(
  document: JsonObject,
  reading: Reading = {},
): Promise<Uint8Array> {
  const quads = byOwnPath(document, reading)
  if (quads !== undefined) return canonicalHash(quads)
  return hash('sha256', await byLibrary(document, reading), 'buffer')
}

function byOwnPath(document: JsonObject, reading: Reading): Quad[] | undefined {
  if (reading.path === 'library') return undefined
  try {
    return toQuads(document, reading)
  } catch (error) {
    if (error instanceof Unsupported) return undefined
    throw error
  }
}

function byLibrary(document: JsonObject, { contexts = KNOWN, most = Infinity }: Reading) {
  return canonicalByLibrary(document, contexts, most)
}
