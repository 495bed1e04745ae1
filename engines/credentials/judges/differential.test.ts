import jsonld from 'jsonld'
import rdfCanonize from 'rdf-canonize'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { canonical } from '../json-ld/canonical.ts'
import { KNOWN } from '../json-ld/known-contexts.ts'
import { toQuads } from '../json-ld/to-quads.ts'
import { CredentialRefusal, Unsupported } from '../refusal.ts'
import { diceOf } from './dice.ts'
import { smallDocument, spoil } from './odd-documents.ts'

const DOCUMENTS = 20_000

const documentLoader = async (url: string) => {
  const document = KNOWN.documents.get(url)
  if (!document) throw new Error(`closed: ${url}`)
  return { documentUrl: url, document, tag: 'static' }
}

/** As the cryptosuite `eddsa-rdfc-2022` asks for. */
const ASKED = {
  base: null,
  safe: true,
  format: 'application/n-quads',
  rdfDirection: 'i18n-datatype',
}

/** The full library: statements as a set, then RDFC-1.0. Nothing when it refuses. */
async function byLibrary(document: JsonObject): Promise<string | undefined> {
  try {
    const options = { ...ASKED, documentLoader }
    // Its types know neither `safe` nor that a named format gives a text.
    const lines = String(await jsonld.toRDF(document, options as object))
    const set = [...new Set(lines.split('\n'))].join('\n')
    return rdfCanonize._canonizeSync(rdfCanonize.NQuads.parse(set), { algorithm: 'RDFC-1.0' })
  } catch {
    return undefined
  }
}

/** The full library drops an empty address without a word; the own path refuses it. */
const KNOWN_TO_BE_STRICTER = /^relative_address(: @odd)?$/

function byOwnPath(document: JsonObject): Answer {
  try {
    return { said: canonical(toQuads(document)) }
  } catch (error) {
    if (error instanceof Unsupported) return { left: true }
    if (error instanceof CredentialRefusal) return { refused: error.message }
    throw error
  }
}

type Answer = { said?: string; left?: true; refused?: string }

describe('own path and full library, on the same 20,000 odd documents', () => {
  it('never disagree, and the own path accepts nothing alone', async () => {
    const found = { same: 0, refused: 0, left: 0, stricter: 0 }
    const wrong: {
      seed: number
      document: JsonObject
      ours: Answer
      theirs: string | undefined
    }[] = []
    for (let seed = 1; seed <= DOCUMENTS; seed++) {
      const dice = diceOf(seed)
      const document = spoil(dice, smallDocument(dice))
      const ours = byOwnPath(document)
      if (ours.left) {
        found.left++
        continue
      }
      const theirs = await byLibrary(document)
      if (ours.said === theirs) found[theirs === undefined ? 'refused' : 'same']++
      else if (KNOWN_TO_BE_STRICTER.test(ours.refused ?? '')) found.stricter++
      else wrong.push({ seed, document, ours, theirs })
    }
    expect(wrong.slice(0, 3)).toEqual([])
    expect(found.same).toBeGreaterThan(DOCUMENTS * 0.4)
    expect(found.left).toBeLessThan(DOCUMENTS * 0.15)
    expect(found.stricter).toBeLessThan(DOCUMENTS * 0.005)
  }, 240_000)
})
