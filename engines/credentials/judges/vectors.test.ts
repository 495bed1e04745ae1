import { describe, expect, it } from 'vitest'
import {
  contextsWithClr,
  havePublished,
  published,
  publishedText,
} from '../../../bench/credentials/published.ts'
import { canonicalDocument } from '../json-ld/canonical-document.ts'
import { KNOWN } from '../json-ld/known-contexts.ts'

const CONTEXTS = {
  'context.json': 'ob-v3p0.json',
  'context-3.0.1.json': 'ob-v3p0-3.0.1.json',
  'context-3.0.2.json': 'ob-v3p0-3.0.2.json',
  'context-3.0.3.json': 'ob-v3p0-3.0.3.json',
  'extensions.json': 'ob-v3p0-extensions.json',
}

describe.skipIf(!havePublished)('published signing vectors of 1EdTech (../shared/data)', () => {
  const contexts = contextsWithClr()

  it.each(Object.entries(CONTEXTS))('the known context %s is the published one', (name, file) => {
    const known = KNOWN.documents.get(`https://purl.imsglobal.org/spec/ob/v3p0/${name}`)
    expect(known).toEqual(published(`contexts/${file}`))
  })

  it.each([
    ['ob-3.0', 'own'],
    ['ob-3.0', 'library'],
    ['clr-2.0', 'own'],
    ['clr-2.0', 'library'],
  ] as const)('%s by the %s path: the same statements, byte for byte', async (vector, path) => {
    const document = published(`vectors/${vector}/credential.json`)
    const { proofValue: _, ...proof } = published(`vectors/${vector}/proof.json`)
    const options = { '@context': document['@context'] ?? null, ...proof }
    expect(await canonicalDocument(document, { contexts, path })).toBe(
      publishedText(`vectors/${vector}/document-canon.txt`),
    )
    expect(await canonicalDocument(options, { contexts, path })).toBe(
      publishedText(`vectors/${vector}/proof-canon.txt`),
    )
  })
})
