import { describe, expect, it } from 'vitest'
import { diceOf } from '../judges/dice.ts'
import { keyOf } from '../judges/issued.ts'
import {
  controllerDocument,
  didKeyDocument,
  didWebAddress,
  didWebOf,
  listedKey,
  verificationMethodOf,
} from './did.ts'
import { fromBase58, fromBase64Url, toBase58, toBase64Url } from './multibase.ts'
import { fromMultikey, publicKeyOf, toMultikey } from './multikey.ts'
import { keyPairFrom, multikeyOf } from './private-key.ts'
import { Recent } from './recent.ts'
import { openKey, sealKey } from './sealed-key.ts'

describe('multibase and multikey', () => {
  it('come back as they were, leading zeros too', () => {
    const dice = diceOf(58)
    for (let length = 0; length < 90; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at < length % 4 ? 0 : dice.below(256)))
      expect(fromBase58(toBase58(bytes))).toEqual(bytes)
      expect(Uint8Array.from(fromBase64Url(toBase64Url(bytes)))).toEqual(bytes)
    }
  })

  it('write the example of the did:key specification', () => {
    const known = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'
    expect(toMultikey(fromMultikey(known))).toBe(known)
    expect(Buffer.from(fromBase58('zUXE7GvtEk8XTXs1GF8HSGbVA9FCX9SEBPe')).toString()).toBe(
      'Decentralize everything!!',
    )
  })

  it.each([
    '',
    'x6Mk',
    'z0OIl',
    'z6Mk',
    'zUXE7GvtEk8XTXs1GF8HSGbVA9FCX9SEBPe',
    `z${'1'.repeat(2000)}`,
  ])('refuse %s as a key', (text) => {
    expect(() => publicKeyOf(text)).toThrow(/malformed_multibase|key_unsupported/)
  })
})

describe('private keys', () => {
  const about = 'did:web:sillage.test:o:regie z6Mk'
  const [kek, nonce] = [new Uint8Array(32).fill(4), new Uint8Array(12).fill(5)]
  const { pkcs8, multikey } = keyPairFrom(new Uint8Array(32).fill(7))

  it('travel sealed, and open for their own name only', () => {
    const sealed = sealKey(pkcs8, { kek, nonce, about })
    expect(openKey(sealed, { kek, about })).toEqual(pkcs8)
    expect(multikeyOf(openKey(sealed, { kek, about }))).toBe(multikey)
    expect(Buffer.from(sealed).includes(Buffer.from(pkcs8))).toBe(false)
    const spoilt = sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte))
    expect(() => openKey(spoilt, { kek, about })).toThrow('key_sealed')
    expect(() => openKey(sealed, { kek, about: 'another' })).toThrow('key_sealed')
    expect(() => openKey(sealed, { kek: nonce.slice(), about })).toThrow(RangeError)
    expect(() => openKey(sealed, { kek: new Uint8Array(32), about })).toThrow('key_sealed')
    expect(() => openKey(sealed.subarray(0, 9), { kek, about })).toThrow('key_sealed')
  })

  it('are remembered, the oldest forgotten first', () => {
    const made: number[] = []
    const recent = new Recent<number, string>(2)
    for (const key of [1, 2, 1, 3, 1, 2]) recent.get(key, () => `${made.push(key)}`)
    expect(made).toEqual([1, 2, 3, 2])
  })
})

describe('decentralised identifiers', () => {
  it.each([
    ['did:web:sillage.test', 'https://sillage.test/.well-known/did.json'],
    ['did:web:sillage.test:o:regie', 'https://sillage.test/o/regie/did.json'],
    ['did:web:sillage.test%3A8443:e:1', 'https://sillage.test:8443/e/1/did.json'],
  ])('%s is read at %s', (did, address) => {
    expect(didWebAddress(did)).toBe(address)
  })

  it.each([
    'did:web:',
    'did:web:a.test:..:x',
    'did:web:a.test/x',
    'did:web:a.test:x%2fy',
    'did:web:user@a.test',
    'did:web:a..test',
    'did:key:z6Mk',
    'did:web:a.test?x',
  ])('%s is refused', (did) => {
    expect(() => didWebAddress(did)).toThrow('did_malformed')
  })

  it('name their keys after themselves, and list them for their purpose', () => {
    expect(didWebOf('sillage.test:8443', ['o', 'regie'])).toBe(
      'did:web:sillage.test%3A8443:o:regie',
    )
    const { multikey } = keyOf(1)
    const id = didWebOf('sillage.test')
    const document = controllerDocument({
      id,
      keys: [keyOf(1)],
      alsoKnownAs: ['https://sillage.test/'],
    })
    expect(JSON.stringify(document)).not.toContain('pkcs8')
    expect(listedKey(document, verificationMethodOf(id, multikey), 'assertionMethod')).toBe(
      multikey,
    )
    const short = { ...document, assertionMethod: [`#${multikey}`] }
    expect(listedKey(short, verificationMethodOf(id, multikey), 'assertionMethod')).toBe(multikey)
    const did = `did:key:${multikey}`
    expect(listedKey(didKeyDocument(did), `${did}#${multikey}`, 'authentication')).toBe(multikey)
  })
})
