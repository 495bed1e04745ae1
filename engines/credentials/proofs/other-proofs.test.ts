import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { Ed25519Signature2020 } from '@digitalcredentials/ed25519-signature-2020'
import { Ed25519VerificationKey2020 } from '@digitalcredentials/ed25519-verification-key-2020'
import jsigs from '@digitalcredentials/jsonld-signatures'
import type { JWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { type JsonObject, without } from '../json.ts'
import { KNOWN, VC_1 } from '../json-ld/known-contexts.ts'
import { REGIE } from '../judges/facts.ts'
import { keyOf, outside, realisticBadge, smallBadge } from '../judges/issued.ts'
import { verificationMethodOf } from '../keys/did.ts'
import { readDocument } from '../verify/limits.ts'
import { verifyCredential } from '../verify/verify-credential.ts'
import { checkBadgeJwt, signBadgeJwt } from './badge-jwt.ts'

const ED25519_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1'
const OB_3_0_1 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'

describe('badges of the data model 1.1, signed by another library', () => {
  const signedElsewhere = async (): Promise<JsonObject> => {
    const seed = new Uint8Array(32).fill(1)
    const id = verificationMethodOf(REGIE.id, keyOf(1).multikey)
    const key = await Ed25519VerificationKey2020.generate({ seed, controller: REGIE.id })
    const suite = new Ed25519Signature2020({
      key: Object.assign(key, { id }),
      date: '2024-01-01T00:00:00Z',
    })
    const badge: JsonObject = {
      '@context': [VC_1, OB_3_0_1, ED25519_2020],
      id: 'urn:uuid:old',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: REGIE.id, type: ['Profile'], name: 'Régie' },
      issuanceDate: '2024-01-01T00:00:00Z',
      credentialSubject: smallBadge().credentialSubject ?? null,
    }
    const documentLoader = async (url: string) => {
      const document = KNOWN.documents.get(url)
      if (!document) throw new Error(`closed: ${url}`)
      return { documentUrl: url, document: structuredClone(document), contextUrl: null }
    }
    const purpose = new jsigs.purposes.AssertionProofPurpose()
    return readDocument(JSON.stringify(await jsigs.sign(badge, { suite, purpose, documentLoader })))
  }

  it('are verified with Ed25519Signature2020, and refused once changed', async () => {
    const badge = await signedElsewhere()
    const said = await verifyCredential(badge, outside(undefined))
    expect([said.form.code, said.proof.code]).toEqual(['well_formed', 'signed'])
    const changed = { ...badge, issuanceDate: '2023-01-01T00:00:00Z' }
    expect((await verifyCredential(changed, outside(undefined))).proof.code).toBe('signature_wrong')
  })
})

describe('badges as JWT', () => {
  const kid = `${REGIE.id}#p256`
  const asJwk = (key: KeyObject): JWK => ({ ...key.export({ format: 'jwk' }) })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = asJwk(ec.privateKey)
  const known = async (asked: string) => (asked === kid ? asJwk(ec.publicKey) : undefined)

  it('come back as they were, by ES256', async () => {
    const jwt = await signBadgeJwt(realisticBadge(), { jwk, kid })
    expect(await checkBadgeJwt(jwt, known)).toEqual(realisticBadge())
  })

  it('come back as they were, by RS256', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const jwt = await signBadgeJwt(realisticBadge(), {
      jwk: asJwk(rsa.privateKey),
      kid,
      alg: 'RS256',
    })
    expect(await checkBadgeJwt(jwt, async () => asJwk(rsa.publicKey))).toEqual(realisticBadge())
  })

  it('are refused when changed, unsigned, by an unknown key, or claiming something else', async () => {
    const jwt = await signBadgeJwt(realisticBadge(), { jwk, kid })
    const [header = '', , signature = ''] = jwt.split('.')
    const packed = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const check = (text: string, keys = known) =>
      checkBadgeJwt(text, keys).catch((error) => error.code)
    expect(await check(`${header}.${packed({ id: 'urn:x' })}.${signature}`)).toBe('signature_wrong')
    expect(await check(`${packed({ alg: 'none', kid })}.${packed({})}.`)).toBe(
      'jwt_algorithm_refused',
    )
    expect(await check(`${packed({ alg: 'HS256', kid })}.${packed({})}.x`)).toBe(
      'jwt_algorithm_refused',
    )
    expect(await check('a.b.c')).toBe('jwt_malformed')
    expect(await check(jwt, async () => undefined)).toBe('controller_unreachable')
    const twice = await signBadgeJwt({ ...realisticBadge(), iss: 'x' }, { jwk, kid })
    expect(await check(twice)).toMatchObject({ id: realisticBadge().id })
    await expect(
      signBadgeJwt(without(realisticBadge(), 'validFrom'), { jwk, kid }),
    ).rejects.toThrow('jwt_incomplete')
    await expect(
      signBadgeJwt({ ...realisticBadge(), credentialSubject: {} }, { jwk, kid }),
    ).rejects.toThrow('jwt_subject_missing')
  })
})
