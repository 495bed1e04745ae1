import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { havePublished, published } from '../../../bench/credentials/published.ts'
import type { JsonObject } from '../../../engines/credentials/json.ts'
import { smallBadge } from '../../../engines/credentials/judges/issued.ts'
import { didKeyOf } from '../../../engines/credentials/keys/did.ts'
import { keyPairFrom } from '../../../engines/credentials/keys/private-key.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { atWork } from '../../issuers/server/testing.ts'
import { summaryOf } from '../verification.ts'
import { givenBadge } from './testing.ts'
import { verifyBadge } from './verify-badge.ts'

const house = givenHouse()

/** Another site, that the operator of the test trusts; what it publishes, by path. */
const onItsSite = new Map<string, JsonObject>()
const elsewhere = createServer((ask, answer) => {
  const found = onItsSite.get(ask.url ?? '')
  answer.writeHead(found ? 200 : 404).end(JSON.stringify(found ?? {}))
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready))
  // A server that listens on a port has one.
  origin = `https://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
})
afterAll(() => elsewhere.close())

const ctx = () => {
  const privateOrigins = [origin.replace('https:', 'http:')]
  return { ...atWork(house), config: { ...house.config, privateOrigins } }
}

async function reportOf(sent: JsonObject | string, person?: string) {
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent)
  const { badges } = await verifyBadge(ctx(), { text, person })
  const [badge] = badges
  if (!badge) throw new Error('No badge was found')
  return badge
}

/** A badge of Open Badges 2.0 that its issuer publishes. */
function givenHosted(name: string, more: JsonObject = {}): JsonObject {
  const at = (part: string) => `${origin}/${name}/${part}`
  const assertion: JsonObject = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: at('assertion'),
    badge: at('badge'),
    recipient: {
      type: 'email',
      hashed: true,
      salt: 'sel',
      identity: `sha256$${createHash('sha256').update('lina@exemple.testsel').digest('hex')}`,
    },
    issuedOn: '2024-05-02T00:00:00Z',
    verification: { type: 'HostedBadge' },
    ...more,
  }
  onItsSite.set(`/${name}/assertion`, assertion)
  onItsSite.set(`/${name}/badge`, {
    type: 'BadgeClass',
    id: at('badge'),
    name: 'Premiers secours',
    criteria: { narrative: 'Une journée de pratique.' },
    issuer: at('issuer'),
  })
  onItsSite.set(`/${name}/issuer`, { type: 'Issuer', id: at('issuer'), name: 'Secours du Pont' })
  return assertion
}

describe('a badge of the older form', () => {
  it('is asked again at its address, with its parts', async () => {
    const assertion = givenHosted('good')
    const badge = await reportOf(assertion, 'lina@exemple.test')
    expect(badge).toMatchObject({
      kind: 'oldBadge',
      shown: { name: 'Premiers secours', issuer: { name: 'Secours du Pont' } },
      report: {
        form: { answer: 'yes' },
        proof: { code: 'hosted_same' },
        status: { code: 'status_clear' },
        subject: { answer: 'yes' },
        authorship: { answer: 'unknown' },
      },
    })
    expect(summaryOf(badge.report)).toBe('good')
    const byLink = await verifyBadge(ctx(), { link: `${origin}/good/assertion` })
    expect(byLink.badges[0]?.report.proof.code).toBe('hosted_same')
  })
  it('that was changed, withdrawn, taken down, or is published by another than its issuer, is told so', async () => {
    const told = async (sent: JsonObject) => summaryOf((await reportOf(sent)).report)
    expect(await told({ ...givenHosted('changed'), issuedOn: '2026-01-01T00:00:00Z' })).toBe(
      'changed',
    )
    expect(await told(givenHosted('revoked', { revoked: true }))).toBe('revoked')
    const gone = givenHosted('gone')
    onItsSite.delete('/gone/assertion')
    expect(await told(gone)).toBe('gone')
    const stolen = givenHosted('stolen')
    const other = 'https://ailleurs.invalid/issuer'
    onItsSite.set('/stolen/badge', {
      ...onItsSite.get('/stolen/badge'),
      issuer: { type: 'Issuer', id: other, name: 'Secours du Pont' },
    })
    expect((await reportOf(stolen)).report.proof.code).toBe('hosted_elsewhere')
  })
  it('whose site is away is not known', async () => {
    const text = JSON.stringify(givenHosted('away')).replaceAll(
      origin,
      'https://nulle-part.invalid',
    )
    expect(summaryOf((await reportOf(text)).report)).toBe('signatureUnknown')
  })
  it('signed by a key that its issuer publishes', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const creator = `${origin}/signed/key`
    const assertion = givenHosted('signed', { verification: { type: 'SignedBadge', creator } })
    onItsSite.set('/signed/key', {
      type: 'CryptographicKey',
      id: creator,
      owner: `${origin}/signed/issuer`,
      publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    })
    const good = tokenOf({ alg: 'RS256' }, assertion, (bytes) => sign('sha256', bytes, privateKey))
    expect((await reportOf(good)).report.proof).toEqual({ answer: 'yes', code: 'signed' })
    const forged = tokenOf({ alg: 'RS256' }, { ...assertion, expires: '2099-01-01' }, () =>
      Buffer.from(good.split('.')[2] ?? '', 'base64url'),
    )
    expect((await reportOf(forged)).report.proof.code).toBe('signature_wrong')
  })
})

const part = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString('base64url')

function tokenOf(header: JsonObject, payload: JsonObject, signer: (bytes: Buffer) => Uint8Array) {
  const signed = `${part(header)}.${part(payload)}`
  return `${signed}.${Buffer.from(signer(Buffer.from(signed))).toString('base64url')}`
}

describe('a badge in a token', () => {
  const pair = keyPairFrom(new Uint8Array(32).fill(9))
  const did = didKeyOf(pair.multikey)
  const kid = `${did}#${pair.multikey}`
  const key = createPrivateKey({ key: Buffer.from(pair.pkcs8), format: 'der', type: 'pkcs8' })
  const badge = () => ({ ...smallBadge(), issuer: { id: did, type: ['Profile'], name: 'Atelier' } })
  const signedBy = (header: JsonObject, payload: JsonObject) =>
    tokenOf(header, payload, (bytes) => sign(null, bytes, key))

  it('is good when the issuer lists the key, and ends when the token does', async () => {
    const good = await reportOf(signedBy({ alg: 'EdDSA', kid }, badge()))
    expect([good.report.form.code, good.report.proof.code]).toEqual(['well_formed', 'signed'])
    const ended = await reportOf(
      signedBy({ alg: 'EdDSA', kid }, { ...badge(), exp: 1_700_000_000 }),
    )
    expect(ended.report.dates.code).toBe('expired')
  })
  it('is read beside others, bare or in an envelope', async () => {
    const token = signedBy({ alg: 'EdDSA', kid }, badge())
    const envelope = {
      type: 'EnvelopedVerifiableCredential',
      id: `data:application/vc+jwt,${token}`,
    }
    const shown = { type: ['VerifiablePresentation'], verifiableCredential: [token, envelope] }
    const { badges } = await verifyBadge(ctx(), { text: JSON.stringify(shown) })
    expect(badges.map(({ report }) => report.proof.code)).toEqual(['signed', 'signed'])
  })
  it('whose names hold signs that no database keeps is not known', async () => {
    const odd = { ...badge(), issuer: 'did:web:a\u0000b' }
    const token = signedBy({ alg: 'EdDSA', kid: 'did:web:a\u0000b#1' }, odd)
    const shown = { type: ['VerifiablePresentation'], verifiableCredential: [token] }
    const { badges } = await verifyBadge(ctx(), { text: JSON.stringify(shown) })
    expect(badges[0]?.report).toMatchObject({
      proof: { answer: 'unknown' },
      issuer: { answer: 'unknown' },
    })
    const hosted = givenHosted('odd')
    onItsSite.set('/odd/issuer', { type: 'Issuer', id: 'https://a\u0000b', name: 'a\u0000b' })
    expect((await reportOf(hosted)).report.proof.answer).toBe('no')
  })
  it('vouches for nobody by a key of its own, another’s, none, or an algorithm of another sort', async () => {
    const proof = async (header: JsonObject, payload: JsonObject = badge()) =>
      (await reportOf(signedBy(header, payload))).report.proof
    expect(await proof({ alg: 'EdDSA', jwk: { kty: 'OKP' } })).toMatchObject({ answer: 'unknown' })
    expect(await proof({ alg: 'EdDSA', kid }, smallBadge())).toMatchObject({
      code: 'not_signed_by_issuer',
    })
    expect(await proof({ alg: 'none', kid })).toMatchObject({ code: 'proof_unsupported' })
    expect(await proof({ alg: 'RS256', kid })).toMatchObject({ code: 'proof_unsupported' })
  })
})

describe.skipIf(!havePublished)('the published examples (../shared/data)', () => {
  it.each(['ob-3.0', 'clr-2.0'])(
    '%s: their issuer cannot be asked, so nothing bad is said',
    async (name) => {
      const { report } = await reportOf(published(`vectors/${name}/signed-credential.json`))
      expect([report.proof.answer, summaryOf(report)]).toEqual(['unknown', 'signatureUnknown'])
    },
  )
})

describe('a badge of this house', () => {
  it('costs less than 50 ms of work, 19 times in 20 (the time of the clock is in `bench credentials`)', async () => {
    const text = JSON.stringify((await givenBadge(house)).document)
    const times: number[] = []
    for (let round = 0; round < 60; round++) {
      const start = process.cpuUsage()
      await verifyBadge(atWork(house), { text })
      const { user, system } = process.cpuUsage(start)
      times.push((user + system) / 1000)
    }
    expect(times.sort((one, other) => one - other)[56]).toBeLessThan(50)
  })
})
