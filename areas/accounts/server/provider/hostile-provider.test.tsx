import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { openBrowser } from '../../../../apps/server/testing-browser.ts'
import { givenHouse } from '../../../../platform/server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
let server: Server
let issuer = ''

type Claims = Record<string, unknown>
type Spoilt = {
  claims?: Claims
  header?: Claims
  key?: KeyObject
  signature?: (signed: string) => string
  userinfo?: (claims: Claims) => { type: string; body: string }
  /** What the browser brings back beside the code. */
  back?: Record<string, string>
  /** What the token endpoint answers beside the tokens. */
  without?: 'id_token'
}
let spoilt: Spoilt = {}
let nonce = ''

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token signed by this provider, spoilt as the test asks. */
function token(
  claims: Claims,
  { header = {}, key = own.privateKey, signature }: Spoilt = {},
): string {
  const signed = `${part({ alg: 'RS256', kid: 'un', ...header })}.${part(claims)}`
  const made = signature
    ? signature(signed)
    : sign('sha256', Buffer.from(signed), key).toString('base64url')
  return `${signed}.${made}`
}

function honestClaims(): Claims {
  const now = Math.floor(Date.now() / 1000)
  return { iss: issuer, aud: 'gens', sub: 'camille', nonce, iat: now, exp: now + 60, acr: 'eidas1' }
}

function answerOf(path: string): { type: string; body: string } {
  const json = (value: object) => ({ type: 'application/json', body: JSON.stringify(value) })
  if (path.includes('openid-configuration')) {
    return json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      authorization_response_iss_parameter_supported: false,
      id_token_signing_alg_values_supported: ['RS256'],
    })
  }
  if (path === '/jwks')
    return json({
      keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'un', alg: 'RS256', use: 'sig' }],
    })
  if (path === '/token') {
    const { claims = {}, without } = spoilt
    const all = Object.fromEntries(
      Object.entries({ ...honestClaims(), ...claims }).filter(([, value]) => value !== undefined),
    )
    return json({
      access_token: 'jeton',
      token_type: 'Bearer',
      ...(without === 'id_token' ? {} : { id_token: token(all, spoilt) }),
    })
  }
  const told = { sub: 'camille', iss: issuer, aud: 'gens' }
  return spoilt.userinfo?.(told) ?? { type: 'application/jwt', body: token(told) }
}

beforeAll(async () => {
  server = createServer((request, answer) => {
    const { type, body } = answerOf(request.url ?? '')
    answer.writeHead(200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address === 'object' && address) issuer = `http://127.0.0.1:${address.port}`
  house.config.providers = {
    franceconnect: {
      issuer,
      clientId: 'gens',
      clientSecret: 'secret',
      scopes: 'openid',
      acr: 'eidas1',
      pkce: false,
      tokenAlgorithm: 'RS256',
      userinfoAlgorithm: 'RS256',
    },
  }
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

async function comeBack(how: Spoilt): Promise<number> {
  spoilt = how
  const browser = openBrowser(door)
  const begun = new URL((await browser.get('/entrer/franceconnect')).headers.get('location') ?? '')
  nonce = begun.searchParams.get('nonce') ?? ''
  const state = begun.searchParams.get('state') ?? ''
  const back = new URLSearchParams({ code: 'x', state, ...how.back })
  const answer = await browser.get(`/retour/franceconnect?${back}`)
  expect(browser.cookie('session') !== undefined).toBe(answer.status === 303)
  return answer.status
}

const now = () => Math.floor(Date.now() / 1000)
const BAD: Record<string, () => Spoilt> = {
  'another nonce': () => ({ claims: { nonce: 'autre' } }),
  'no nonce': () => ({ claims: { nonce: undefined } }),
  'another state': () => ({ back: { state: 'autre' } }),
  'an error instead of a code': () => ({ back: { error: 'access_denied' } }),
  'another issuer': () => ({ claims: { iss: 'https://autre.test' } }),
  'another issuer beside the code': () => ({ back: { iss: 'https://autre.test' } }),
  'another audience': () => ({ claims: { aud: 'autre' } }),
  'several audiences and nobody authorised': () => ({
    claims: { aud: ['gens', 'autre'], azp: 'autre' },
  }),
  'no signature at all (alg none)': () => ({ header: { alg: 'none' }, signature: () => '' }),
  'a signature made with the public key (HS256)': () => ({
    header: { alg: 'HS256' },
    signature: (signed) =>
      createHmac('sha256', own.publicKey.export({ format: 'pem', type: 'spki' }))
        .update(signed)
        .digest('base64url'),
  }),
  'a signature by another key': () => ({ key: foreign.privateKey }),
  'an unknown key': () => ({ header: { kid: 'deux' } }),
  'a token past its time': () => ({ claims: { iat: now() - 7200, exp: now() - 3600 } }),
  'a token of tomorrow': () => ({ claims: { nbf: now() + 86_400 } }),
  'no subject': () => ({ claims: { sub: undefined } }),
  'no identity token': () => ({ without: 'id_token' }),
  'a level too low': () => ({ claims: { acr: 'eidas0' } }),
  'somebody else in the user information': () => ({
    userinfo: (told) => ({ type: 'application/jwt', body: token({ ...told, sub: 'autre' }) }),
  }),
  'user information that is not signed': () => ({
    userinfo: (told) => ({ type: 'application/json', body: JSON.stringify(told) }),
  }),
  'user information signed by another key': () => ({
    userinfo: (told) => ({
      type: 'application/jwt',
      body: token(told, { key: foreign.privateKey }),
    }),
  }),
  'user information for another client': () => ({
    userinfo: (told) => ({ type: 'application/jwt', body: token({ ...told, aud: 'autre' }) }),
  }),
}

describe('a provider that says something wrong', () => {
  it('is believed when all is right', async () => {
    expect(await comeBack({})).toBe(303)
  })
  for (const [what, how] of Object.entries(BAD)) {
    it(`opens nothing with ${what}`, async () => {
      expect(await comeBack(how())).toBe(403)
      expect(await house.db.selectFrom('provider_identity').select('id').execute()).toEqual([])
    })
  }
})
