import { createServer, type Server } from 'node:http'
import { sql } from 'kysely'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenProfessional, setUpSecondKey } from '../../areas/professionals/server/testing.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from './testing.tsx'
import { type Browser, leads, openBrowser } from './testing-browser.ts'

const house = givenHouse()
const door = openDoor(house)
let server: Server
let issuer = ''
/** Who is in front of the provider, and how sure it is of them. */
const there = { account: 'camille', acr: 'eidas1' }

const client = (id: string, name: string, signed: boolean) => ({
  client_id: id,
  client_secret: 'un-secret-de-test-assez-long',
  token_endpoint_auth_method: 'client_secret_post' as const,
  redirect_uris: [`http://sillage.test/retour/${name}`],
  post_logout_redirect_uris: ['http://sillage.test/'],
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
  ...(signed ? { userinfo_signed_response_alg: 'RS256' as const } : {}),
})

/** A real OpenID provider that signs in whoever the test says, without asking. */
function openProvider(address: string): Provider {
  return new Provider(address, {
    clients: [client('gens', 'franceconnect', false), client('pros', 'proconnect', true)],
    scopes: ['openid', 'idp_id'],
    claims: { openid: ['sub'], idp_id: ['idp_id'], acr: null },
    acrValues: ['eidas1', 'eidas2'],
    pkce: { required: () => false },
    cookies: { keys: ['clé-de-test'] },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, idp_id: 'annuaire-1', email: 'meme@adresse.test' }),
    }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid idp_id')
      await grant.save()
      return grant
    },
  })
}

beforeAll(async () => {
  let provider: Provider | undefined
  server = createServer((request, answer) => {
    if (!provider) return
    if (request.url?.startsWith('/interaction/'))
      void provider.interactionFinished(request, answer, {
        login: { accountId: there.account, acr: there.acr },
      })
    else void provider.callback()(request, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address === 'object' && address) issuer = `http://127.0.0.1:${address.port}`
  provider = openProvider(issuer)
  const base = {
    issuer,
    clientSecret: 'un-secret-de-test-assez-long',
    tokenAlgorithm: 'RS256',
    pkce: true,
  }
  house.config.providers = {
    franceconnect: {
      ...base,
      clientId: 'gens',
      scopes: 'openid',
      acr: 'eidas1',
      userinfoAlgorithm: undefined,
    },
    proconnect: {
      ...base,
      clientId: 'pros',
      scopes: 'openid idp_id',
      acr: undefined,
      pkce: false,
      userinfoAlgorithm: 'RS256',
    },
  }
})
afterAll(async () => {
  house.config.providers = {}
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

/** Follows the provider's own pages until it sends the browser back; answers the address it sends to. */
async function signInThere(address: string): Promise<string> {
  const jar = new Map<string, string>()
  let next = address
  for (let step = 0; step < 8 && next.startsWith(issuer); step++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    next = new URL(answer.headers.get('location') ?? '', next).href
  }
  return next.replace('http://sillage.test', '')
}

async function comeInWith(provider: string, browser: Browser): Promise<Response> {
  const begun = await browser.get(`/entrer/${provider}`)
  return browser.get(await signInThere(begun.headers.get('location') ?? ''))
}

describe('signing in with a provider, a real one', () => {
  it('shows its button only when the operator set it', async () => {
    expect(await (await openBrowser(door).get('/reprendre')).text()).toContain('FranceConnect')
    const { providers } = house.config
    house.config.providers = {}
    expect(await (await openBrowser(door).get('/reprendre')).text()).not.toContain('FranceConnect')
    expect((await openBrowser(door).get('/entrer/franceconnect')).status).toBe(404)
    expect((await openBrowser(door).get('/retour/franceconnect?code=x&state=y')).status).toBe(404)
    house.config.providers = providers
    expect((await openBrowser(door).get('/entrer/autre')).status).toBe(404)
  })
  it('writes down who came in, what was linked, and who was not let in', async () => {
    const browser = openBrowser(door)
    await comeInWith('franceconnect', browser)
    await browser.get('/retour/franceconnect?code=x&state=y')
    await comeInWith('proconnect', openBrowser(door))
    const { rows } = await sql<{ line: string }>`
      select concat_ws(' ', kind, facts ->> 'way', facts ->> 'provider', facts ->> 'what') as line
      from audit_line order by place`.execute(house.db)
    expect(rows.map(({ line }) => line)).toEqual([
      'secret.changed franceconnect',
      'session.opened provider',
      'session.refused provider franceconnect',
      'session.refused provider proconnect',
    ])
  })
  it('starts with a fresh state, nonce and PKCE, and writes nothing', async () => {
    const before = await house.db.selectFrom('session').select('id').execute()
    const [one, two] = await Promise.all(
      [1, 2].map(async () => {
        const answer = await openBrowser(door).get('/entrer/franceconnect')
        return new URL(answer.headers.get('location') ?? '').searchParams
      }),
    )
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one?.get(name)?.length).toBeGreaterThanOrEqual(32)
      expect(one?.get(name)).not.toBe(two?.get(name))
    }
    expect(one?.get('acr_values')).toBe('eidas1')
    expect(await house.db.selectFrom('session').select('id').execute()).toEqual(before)
    const work = await openBrowser(door).get('/entrer/proconnect')
    const asked = [...new URL(work.headers.get('location') ?? '').searchParams.keys()].sort()
    expect(asked).toEqual(['client_id', 'nonce', 'redirect_uri', 'response_type', 'scope', 'state'])
  })
  it('opens a new account the first time, the same one afterwards, by issuer and subject, never by e-mail', async () => {
    there.account = 'camille'
    const first = openBrowser(door)
    expect(leads(await comeInWith('franceconnect', first))).toEqual([303, '/mes-experiences'])
    await first.post('/bienvenue', { nickname: 'Camille' })
    const again = openBrowser(door, 'phone')
    expect(leads(await comeInWith('franceconnect', again))).toEqual([303, '/mes-experiences'])
    expect(await (await again.get('/mon-espace')).text()).toContain('Camille')
    there.account = 'dominique'
    const other = openBrowser(door)
    await comeInWith('franceconnect', other)
    expect(await (await other.get('/mon-espace')).text()).not.toContain('Camille')
    const kept = JSON.stringify(
      await house.db.selectFrom('provider_identity').selectAll().execute(),
    )
    expect([kept.includes('camille'), kept.includes('adresse.test')]).toEqual([false, false])
  })
  it('links the account in front of the screen, and gathers a draft with an account known there', async () => {
    there.account = 'lina'
    const browser = openBrowser(door)
    await browser.post('/bienvenue', { nickname: 'Lina' })
    expect(leads(await comeInWith('franceconnect', browser))).toEqual([303, '/mes-experiences'])
    expect(await (await browser.get('/mes-experiences')).text()).toContain('C’est relié')
    const library = openBrowser(door)
    await library.post('/bienvenue', { nickname: 'Visiteur' })
    expect(leads(await comeInWith('franceconnect', library))).toEqual([303, '/rassembler'])
  })
  it('logs out there too, with the identity token as hint', async () => {
    there.account = 'lina'
    const browser = openBrowser(door)
    await comeInWith('franceconnect', browser)
    const left = await browser.post('/quitter')
    const address = new URL(left.headers.get('location') ?? '')
    expect([
      left.status,
      address.origin,
      address.searchParams.get('post_logout_redirect_uri'),
    ]).toEqual([303, issuer, 'http://sillage.test/'])
    expect(address.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3)
    expect((await browser.get('/mon-espace')).status).toBe(401)
    const policy = (await browser.get('/')).headers.get('content-security-policy')
    expect(policy).toContain(`form-action 'self' ${issuer}`)
  })
  it('comes back once, in the browser that left, within ten minutes, firm enough', async () => {
    there.account = 'lina'
    const browser = openBrowser(door)
    const begun = await browser.get('/entrer/franceconnect')
    const back = await signInThere(begun.headers.get('location') ?? '')
    expect((await openBrowser(door).get(back)).status).toBe(403)
    expect((await browser.get(back.replace(/state=[^&]+/, 'state=autre'))).status).toBe(403)
    const late = house.now
    house.now = new Date(late.getTime() + 11 * 60_000)
    expect((await browser.get(back)).status).toBe(403)
    house.now = late
    expect((await browser.get(back)).status).toBe(303)
    expect((await browser.get(back)).status).toBe(403)
    there.acr = 'faible'
    expect((await comeInWith('franceconnect', openBrowser(door))).status).toBe(403)
    there.acr = 'eidas2'
    expect((await comeInWith('franceconnect', openBrowser(door))).status).toBe(303)
    there.acr = 'eidas1'
  })
  it('opens a professional’s account once linked by them, and still asks the second factor', async () => {
    there.account = 'nadia-la-pro'
    const stranger = await comeInWith('proconnect', openBrowser(door))
    expect([stranger.status, (await stranger.text()).includes('pas encore reliée ici')]).toEqual([
      403,
      true,
    ])
    const { access } = await givenProfessional(house, 'nadia')
    const browser = openBrowser(door)
    const app = await setUpSecondKey(house, browser, access)
    expect(leads(await comeInWith('proconnect', browser))).toEqual([303, '/pro/securite'])
    expect(await (await browser.get('/pro/securite')).text()).toContain('ProConnect est relié')
    const next = openBrowser(door)
    expect(leads(await comeInWith('proconnect', next))).toEqual([303, '/pro/seconde-cle'])
    expect(leads(await next.get('/pro/cartes'))[1]).toMatch(/^\/pro\/seconde-cle/)
    house.now = new Date(house.now.getTime() + 60_000)
    expect(leads(await next.post('/pro/seconde-cle', { code: app() }))).toEqual([303, '/pro'])
  })
})
