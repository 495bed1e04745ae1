import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type JsonObject, listOf, objectsOf, without } from '../json.ts'
import { ENDORSER, LIST, PLATFORM, REGIE } from '../judges/facts.ts'
import {
  everythingIssued,
  keyOf,
  outside,
  realisticBadge,
  signedBy,
  signingOf,
  smallBadge,
  statusList,
} from '../judges/issued.ts'
import { controllerDocument, didKeyOf } from '../keys/did.ts'
import { signDocument } from '../proofs/integrity-proof.ts'
import { emptyBits } from '../status/bits.ts'
import { statusListCredential } from '../status/status-list.ts'
import type { Asked, Outside } from './verdict.ts'
import { verifyCredential } from './verify-credential.ts'

type Issued = Awaited<ReturnType<typeof everythingIssued>>
let issued: Issued
let list: JsonObject = {}
beforeAll(async () => {
  issued = await everythingIssued()
  list = await statusList()
})

const verify = (document: JsonObject, changed: Partial<Outside> = {}, asked: Asked = {}) =>
  verifyCredential(document, outside(list, changed), asked)

describe('the proof', () => {
  it('holds with a key the controller lists, retired or not; not once the key is gone', async () => {
    const now = keyOf(8)
    const withBoth = controllerDocument({
      id: REGIE.id,
      keys: [now, { ...keyOf(1), revoked: '2026-02-01T00:00:00Z' }],
    })
    const withOne = controllerDocument({ id: REGIE.id, keys: [now] })
    const against = async (document: JsonObject) =>
      (await verify(issued.badge, { resolveController: async () => document })).proof
    expect(await against(withBoth)).toEqual({ answer: 'yes', code: 'signed' })
    expect(await against(withOne)).toMatchObject({ answer: 'no', code: 'key_not_listed' })
    expect(await against({ ...withBoth, assertionMethod: [] })).toMatchObject({
      code: 'key_not_for_purpose',
    })
    expect(await against({ ...withBoth, id: 'did:web:a.test' })).toMatchObject({
      code: 'controller_mismatch',
    })
  })

  it('is unknown, not wrong, when nobody can be asked', async () => {
    const { proof } = await verify(issued.badge, { resolveController: async () => undefined })
    expect(proof).toMatchObject({ answer: 'unknown', code: 'controller_unreachable' })
  })

  it.each([
    ['not_signed', 'no', without],
    ['proof_unsupported', 'unknown', 'ecdsa-sd-2023'],
  ] as const)('says %s', async (code, answer, how) => {
    const badge = structuredClone(issued.badge)
    if (typeof how === 'string') for (const proof of objectsOf(badge.proof)) proof.cryptosuite = how
    const { proof } = await verify(typeof how === 'string' ? badge : how(badge, 'proof'))
    expect(proof).toMatchObject({ answer, code })
  })

  it('by somebody else than the issuer is not enough; beside that of the issuer it must hold too', async () => {
    const byOther = await signedBy(ENDORSER.id, realisticBadge(1))
    expect((await verify(byOther)).proof.code).toBe('not_signed_by_issuer')
    const both = await signedBy(ENDORSER.id, issued.badge)
    expect((await verify(both)).proof.code).toBe('signed')
    const [first, second] = objectsOf(both.proof)
    const spoilt = {
      ...both,
      proof: [{ ...first }, { ...second, created: '2026-01-03T00:00:00Z' }],
    }
    expect((await verify(spoilt)).proof).toMatchObject({ answer: 'no', code: 'signature_wrong' })
  })

  it('of a chain signs the proof before it', async () => {
    const first = { ...signingOf(REGIE.id, 1), id: 'urn:uuid:1' }
    const base = await signDocument(realisticBadge(1), first)
    const following = { ...signingOf(ENDORSER.id, 2), previousProof: 'urn:uuid:1' }
    const chain = await signDocument(base, following)
    expect((await verify(chain)).proof.code).toBe('signed')
    const [, last] = objectsOf(chain.proof)
    const alone = { ...chain, proof: [last ?? null] }
    expect((await verify(alone)).proof.code).toBe('previous_proof_missing')
    const again = await signDocument(realisticBadge(1), {
      ...first,
      created: '2026-03-01T00:00:00Z',
    })
    const other = { ...chain, proof: [objectsOf(again.proof)[0] ?? null, last ?? null] }
    expect((await verify(other)).proof.code).toBe('signature_wrong')
  })

  it('is not looked for among too many, nor in a document too long for the full library', async () => {
    const [proof = {}] = objectsOf(issued.badge.proof)
    const crowd = { ...issued.badge, proof: Array.from({ length: 11 }, () => proof) }
    expect((await verify(crowd)).proof.code).toBe('too_many_proofs')
    const long = { ...issued.badge, '@context': [...listOf(issued.badge['@context']), {}] }
    const heavy = { ...long, name: 'x'.repeat(70_000) }
    expect((await verify(heavy)).proof.code).toBe('too_large_for_library')
    const status = Array.from({ length: 9 }, () => issued.badge.credentialStatus ?? null)
    expect((await verify({ ...issued.badge, credentialStatus: status })).status.code).toBe(
      'too_many_statuses',
    )
  })

  it('counts for its purpose and until its end only', async () => {
    const base = realisticBadge(1)
    const wrong = await signDocument(base, {
      ...signingOf(REGIE.id, 1),
      proofPurpose: 'authentication',
    })
    expect((await verify(wrong)).proof.code).toBe('proof_purpose_differs')
    const short = await signDocument(base, {
      ...signingOf(REGIE.id, 1),
      expires: '2026-02-01T00:00:00Z',
    })
    expect((await verify(short)).proof.code).toBe('proof_expired')
  })

  it('by did:key asks nobody', async () => {
    const id = didKeyOf(keyOf(5).multikey)
    const badge = { ...smallBadge(), issuer: { id, type: ['Profile'], name: 'Karim' } }
    const signed = await signDocument(badge, signingOf(id, 5))
    expect((await verify(signed, { resolveController: async () => undefined })).proof.code).toBe(
      'signed',
    )
  })

  it('holds by the full library as by the own path, and with a context written in the document', async () => {
    expect((await verify(issued.badge, {}, { path: 'library' })).proof.code).toBe('signed')
    const own = smallBadge()
    const context = [...listOf(own['@context']), { mood: 'https://a.test/mood' }]
    const signed = await signDocument(
      { ...own, '@context': context, mood: 'joyeuse' },
      signingOf(REGIE.id, 1),
    )
    expect((await verify(signed)).proof.code).toBe('signed')
    expect((await verify({ ...signed, mood: 'triste' })).proof.code).toBe('signature_wrong')
    const elsewhere = { ...signed, '@context': [...context, 'https://a.test/context'] }
    expect((await verify(elsewhere)).proof).toMatchObject({
      answer: 'unknown',
      code: 'context_unknown',
    })
  })
})

describe('dates, status, issuer, authorship, subject', () => {
  it.each([
    ['2025-01-01T00:00:00Z', 'not_yet_valid'],
    ['2026-01-02T03:04:05Z', 'in_force'],
    ['2030-01-01T00:00:00Z', 'expired'],
  ])('at %s the badge is %s', async (now, code) => {
    const badge = { ...realisticBadge(1), validUntil: '2029-01-01T00:00:00Z' }
    expect((await verify(badge, { now })).dates.code).toBe(code)
  })

  const listWith = (
    facts: Partial<Parameters<typeof statusListCredential>[0]>,
  ): Promise<JsonObject> =>
    signedBy(
      PLATFORM,
      statusListCredential({
        id: LIST,
        issuer: PLATFORM,
        purpose: 'revocation',
        bits: emptyBits(),
        validFrom: '2026-01-02T03:04:05Z',
        validUntil: '2099-01-01T00:00:00Z',
        ...facts,
      }),
    )

  const LISTS: [code: string, answer: string, had: () => Promise<JsonObject | undefined>][] = [
    ['revoked', 'no', () => statusList([1])],
    ['status_clear', 'yes', () => statusList([2, 3])],
    ['status_list_unreachable', 'unknown', async () => undefined],
    ['status_list_stale', 'unknown', () => listWith({ validUntil: '2026-03-01T00:00:00Z' })],
    ['status_purpose_differs', 'unknown', () => listWith({ purpose: 'suspension' })],
    ['status_list_of_another_address', 'unknown', () => listWith({ id: 'https://a.test/2' })],
    ['status_list_malformed', 'unknown', async () => ({ id: LIST })],
    [
      'status_list_not_authentic',
      'unknown',
      async () => ({ ...(await statusList([1])), validFrom: '2026-01-01T00:00:00Z' }),
    ],
  ]
  it.each(LISTS)('the status is %s', async (code, answer, fetchStatusList) => {
    const { status } = await verify(issued.badge, { fetchStatusList })
    expect(status).toMatchObject({ answer, code })
  })

  it('of a kind unknown here stays unknown; none declared is clear', async () => {
    const other = {
      ...realisticBadge(1),
      credentialStatus: { id: 'urn:x', type: '1EdTechRevocationList' },
    }
    expect((await verify(other)).status).toMatchObject({
      answer: 'unknown',
      code: 'status_unsupported',
    })
    expect((await verify(smallBadge())).status.code).toBe('status_not_declared')
  })

  it('issuer and creator: known or not, and unknown when nobody answers', async () => {
    const silent = { isKnownIssuer: async () => undefined, creatorOf: async () => undefined }
    const deaf = await verify(issued.badge, silent)
    expect([deaf.issuer.answer, deaf.authorship.answer]).toEqual(['unknown', 'unknown'])
    const other = { isKnownIssuer: async () => false, creatorOf: async () => 'did:web:a.test' }
    const stranger = await verify(issued.badge, other)
    expect([stranger.issuer.code, stranger.authorship.code]).toEqual([
      'issuer_not_known',
      'creator_differs',
    ])
  })

  it('subject: by clear name, by salted hash, and nothing said when nothing is named', async () => {
    const hash = createHash('sha256').update('lina@test.testsel').digest('hex')
    const identifier = [
      { type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: 'Lina Morel' },
      {
        type: 'IdentityObject',
        identityType: 'emailAddress',
        hashed: true,
        identityHash: `sha256$${hash}`,
        salt: 'sel',
      },
    ]
    const named = { ...realisticBadge(1), credentialSubject: { identifier } }
    const asked = async (subject: { name?: string; email?: string }) =>
      (await verify(named, {}, { subject })).subject.code
    expect(await asked({ name: ' lina  MOREL' })).toBe('subject_matches')
    expect(await asked({ email: 'Lina@test.test' })).toBe('subject_matches')
    expect(await asked({ email: 'omar@test.test' })).toBe('subject_differs')
    expect((await verify(issued.badge, {}, { subject: { name: 'Lina' } })).subject.code).toBe(
      'subject_not_named',
    )
    expect((await verify(issued.badge)).subject.code).toBe('subject_not_asked')
  })
})
