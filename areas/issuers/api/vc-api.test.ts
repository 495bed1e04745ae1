import { describe, expect, it } from 'vitest'
import { presentation } from '../../../engines/credentials/build/presentation.ts'
import { VC_1, VC_2 } from '../../../engines/credentials/json-ld/known-contexts.ts'
import { didKeyOf } from '../../../engines/credentials/keys/did.ts'
import { keyPairFrom } from '../../../engines/credentials/keys/private-key.ts'
import { signDocument } from '../../../engines/credentials/proofs/integrity-proof.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { stopApiKey } from '../server/programs/stop-api-key.ts'
import { signCredential } from '../server/sign-credential.ts'
import { takeStatusPlace } from '../server/take-status-place.ts'
import { badgeOf, givenRegie } from '../server/testing.ts'
import { withdrawStatus } from '../server/withdraw-status.ts'
import { openVcApi } from './testing.ts'

const house = givenHouse()
const { ask, post, givenProgram } = openVcApi(house)

const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2'

describe('issuing for programs', () => {
  it('signs for whoever has a key of the issuer, and what was signed is found good', async () => {
    const { ctx, key, credential } = await givenProgram()
    const issued = await post('/credentials/issue', { credential, options: {} }, key)
    expect(issued.status).toBe(201)
    const { verifiableCredential } = issued.body
    expect(verifiableCredential).toMatchObject({
      ...credential,
      proof: [{ proofPurpose: 'assertionMethod' }],
    })
    expect(await post('/credentials/verify', { verifiableCredential, options: {} })).toEqual({
      status: 200,
      body: { verified: true, problemDetails: [] },
    })
    expect((await post('/credentials/issue', { credential })).status).toBe(401)
    expect((await post('/credentials/issue', { credential }, 'signer_x')).status).toBe(401)
    await stopApiKey(ctx, { name: 'Passerelle' })
    expect((await post('/credentials/issue', { credential }, key)).status).toBe(403)
  })
  it('signs the documents of the specifications, and never a badge in words of examples', async () => {
    const { ctx, platform, key, credential } = await givenProgram()
    const context = [VC_2, EXAMPLES]
    const asked = {
      ...credential,
      '@context': context,
      type: ['VerifiableCredential', 'AlumniCredential'],
    }
    expect((await post('/credentials/issue', { credential: asked }, key)).status).toBe(201)
    const badge = badgeOf(ctx, platform)
    const inExamples = { ...badge, '@context': [...[badge['@context']].flat(), EXAMPLES] }
    expect((await post('/credentials/issue', { credential: inExamples }, key)).status).toBe(400)
  })
  it('refuses what breaks a rule, names another issuer or is of the former data model', async () => {
    const { key, credential } = await givenProgram()
    const regie = await givenRegie(house)
    for (const wrong of [
      { issuer: regie.did },
      { issuer: undefined },
      { credentialSubject: {} },
      { type: [] },
      { '@context': [VC_1], issuanceDate: '2026-01-01T00:00:00Z' },
      { '@context': ['https://exemple.test/contexte'] },
      { motInconnu: 1 },
      { validFrom: 'hier' },
    ])
      expect([
        wrong,
        (await post('/credentials/issue', { credential: { ...credential, ...wrong } }, key)).status,
      ]).toEqual([wrong, 400])
  })
})

describe('checking for programs', () => {
  it('refuses what was changed, withdrawn, lapsed, or rests on a list that cannot be had', async () => {
    const { ctx, platform } = await givenProgram()
    const place = await takeStatusPlace(ctx, 'award')
    const sign = (changed: object) =>
      signCredential(ctx, {
        issuerId: platform.id,
        document: { ...badgeOf(ctx, platform, place), ...changed },
      })
    const verify = async (verifiableCredential: unknown) => {
      const { status, body } = await post('/credentials/verify', { verifiableCredential })
      return [
        status,
        body.verified,
        body.problemDetails.map(({ title }: { title: string }) => title),
      ]
    }
    const badge = await sign({})
    expect(await verify(badge)).toEqual([200, true, []])
    expect(await verify({ ...badge, name: 'Autre' })).toEqual([400, false, ['signature_wrong']])
    expect(
      await verify(
        await sign({ validUntil: '2026-11-20T00:00:00Z', validFrom: '2026-11-01T00:00:00Z' }),
      ),
    ).toEqual([400, false, ['expired']])
    const elsewhere = {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: 'https://127.0.0.1/liste',
    }
    expect(await verify(await sign({ credentialStatus: elsewhere }))).toEqual([
      400,
      false,
      ['status_list_unreachable'],
    ])
    await withdrawStatus(ctx, place)
    expect(await verify(badge)).toEqual([400, false, ['revoked']])
  })
  it('checks a presentation, its challenge, and credentials of the former data model', async () => {
    const { ctx, platform } = await givenProgram()
    const pair = keyPairFrom(new Uint8Array(32).fill(5))
    const holder = didKeyOf(pair.multikey)
    const method = `${holder}#${pair.multikey}`
    const badge = await signCredential(ctx, {
      issuerId: platform.id,
      document: badgeOf(ctx, platform),
    })
    const bare = presentation({ holder, credentials: [badge] })
    const signing = {
      pkcs8: pair.pkcs8,
      verificationMethod: method,
      created: '2026-11-21T09:00:00Z',
    }
    const verifiablePresentation = await signDocument(bare, {
      ...signing,
      proofPurpose: 'authentication',
      challenge: 'abc',
    })
    const verify = async (body: object) => (await post('/presentations/verify', body)).status
    expect(await verify({ verifiablePresentation, options: { challenge: 'abc' } })).toBe(200)
    expect(await verify({ verifiablePresentation, options: { challenge: 'xyz' } })).toBe(400)
    expect(await verify({ presentation: bare })).toBe(200)
    expect(await verify({ verifiablePresentation: bare })).toBe(400)
    const former = await signDocument(
      {
        '@context': [VC_1, 'https://w3id.org/security/data-integrity/v2'],
        type: ['VerifiableCredential'],
        issuer: holder,
        issuanceDate: '2026-01-01T00:00:00Z',
        credentialSubject: { id: 'did:example:lina' },
      },
      signing,
    )
    expect((await post('/credentials/verify', { verifiableCredential: former })).status).toBe(200)
  })
})

describe('resolving identifiers', () => {
  it('answers a result or the bare document, and says why when there is none', async () => {
    const { platform } = await givenProgram()
    const resolve = async (did: string, accept = '*/*') => {
      const answer = await ask(`/1.0/identifiers/${did}`, { headers: { accept } })
      return { status: answer.status, body: await answer.json() }
    }
    expect(await resolve(platform.did)).toMatchObject({
      status: 200,
      body: {
        didDocument: { id: platform.did },
        didResolutionMetadata: { contentType: 'application/did+json' },
      },
    })
    expect((await resolve(platform.did, 'application/did+json')).body.id).toBe(platform.did)
    house.config.publicUrl = 'http://sillage.test:8443'
    const { did } = await givenRegie(house)
    house.config.publicUrl = 'http://sillage.test'
    expect(did).toContain('%3A8443')
    for (const written of [did, encodeURIComponent(did)])
      expect((await resolve(written)).body.didDocument.id).toBe(did)
    for (const [did, status] of [
      ['did:web:sillage.test:o:nulle-part', 404],
      ['did:web:127.0.0.1', 404],
      ['did:key:zzz', 400],
      ['did:example:x', 501],
      ['x', 400],
      ['did:web:..%2f', 400],
    ] as const)
      expect([did, (await resolve(did)).status]).toEqual([did, status])
    expect((await resolve(platform.did, 'image/png')).status).toBe(406)
  })
})
