import { describe, expect, it } from 'vitest'
import {
  contextsWithClr,
  havePublished,
  published,
  publishedText,
} from '../../../bench/credentials/published.ts'
import { isObject, type JsonObject, objectsOf, textOf } from '../json.ts'
import { canonicalDocument } from '../json-ld/canonical-document.ts'
import { KNOWN } from '../json-ld/known-contexts.ts'
import { keyPairFrom } from '../keys/private-key.ts'
import { bytesToSign, checkProof, signDocument } from '../proofs/integrity-proof.ts'

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

  it('our own writing of the CLR context says the same as the published one, in every word of it', async () => {
    const document = everyWordOfClr(published('vectors/clr-2.0/credential.json'))
    const byFile = await canonicalDocument(document, { contexts, path: 'library' })
    for (const path of ['own', 'library'] as const)
      expect(await canonicalDocument(document, { contexts: KNOWN, path })).toBe(byFile)
    expect(byFile.match(/AssociationType|identifier-1|#partial/g)?.length).toBeGreaterThan(2)
    const vector = published('vectors/clr-2.0/credential.json')
    expect(await canonicalDocument(vector, { contexts: KNOWN })).toBe(
      publishedText('vectors/clr-2.0/document-canon.txt'),
    )
  })

  it.each(['ob-3.0', 'clr-2.0'])(
    '%s: the same hashes, the same signature, and it verifies',
    async (vector) => {
      const read = published(`vectors/${vector}/key-and-values.json`)
      const values = isObject(read.values) ? read.values : {}
      const secret = Buffer.from(textOf(values['Private key (hex)']) ?? '', 'hex')
      const { pkcs8, multikey } = keyPairFrom(secret.subarray(0, 32))
      expect(multikey).toBe(read.publicKeyMultibase)

      const verificationMethod = textOf(read.verificationMethod) ?? ''
      const signing = { pkcs8, verificationMethod, created: '2010-01-01T19:23:24Z' }
      const document = published(`vectors/${vector}/credential.json`)
      const { proofValue, ...options } = published(`vectors/${vector}/proof.json`)
      const bytes = await bytesToSign(document, options, { contexts })
      expect(Buffer.from(bytes).toString('hex')).toBe(values['Data to sign (hex)'])

      const signed = await signDocument(document, signing, { contexts })
      expect(signed.proof).toEqual([{ ...options, proofValue }])
      const received = published(`vectors/${vector}/signed-credential.json`)
      const [proof = {}] = objectsOf(received.proof)
      await checkProof(received, proof, multikey, { contexts })
      await expect(
        checkProof({ ...received, name: 'x' }, proof, multikey, { contexts }),
      ).rejects.toThrow('signature_wrong')
    },
  )
})

/** The published example with the words it leaves out: `partial`, an identifier, an association. */
function everyWordOfClr(example: JsonObject): JsonObject {
  const subject = isObject(example.credentialSubject) ? example.credentialSubject : {}
  return {
    ...example,
    partial: true,
    credentialSubject: {
      ...subject,
      identifier: [{ type: 'IdentityObject', identityHash: 'Lina', identityType: 'name' }],
      association: [
        {
          type: 'Association',
          associationType: 'isPartOf',
          sourceId: 'urn:a:1',
          targetId: 'urn:b:2',
        },
      ],
    },
  }
}
