import { type Context as Call, Hono } from 'hono'
import type { Site } from '../../../platform/web/site.ts'
import { noSuchIssuer } from '../issuer.ts'
import { findIssuerAt } from '../server/issuer-store.ts'
import { issuerDocument } from '../server/resolve-did.ts'
import { findList } from '../server/status/status-store.ts'
import { KEPT_SECONDS, noSuchList } from '../status.ts'
import { failed } from './vc-problem.ts'

/** Anybody may read these from anywhere, and nothing is known of who did. */
const OPEN = { 'Access-Control-Allow-Origin': '*' }
const KEYS_KEPT_SECONDS = 300

/** Where the keys of issuers and the lists of statuses are published: what others read to check what was signed here. */
export function issuerAddresses(site: Pick<Site, 'db' | 'log'>): Hono {
  const app = new Hono()
  const keysAt = async (path: string) => {
    const issuer = await findIssuerAt(site.db, path)
    if (!issuer) throw noSuchIssuer()
    return new Response(JSON.stringify(await issuerDocument(site, issuer)), {
      headers: {
        ...OPEN,
        'Content-Type': 'application/did+json; charset=utf-8',
        'Cache-Control': `public, max-age=${KEYS_KEPT_SECONDS}`,
      },
    })
  }
  app.get('/.well-known/did.json', () => keysAt(''))
  app.get('/o/:slug/did.json', (call) => keysAt(`o/${call.req.param('slug')}`))
  app.get('/e/:id/did.json', (call) => keysAt(`e/${call.req.param('id')}`))
  app.get('/statuts/:list', (call) => listAnswer(site, call, call.req.param('list')))
  app.onError((thrown, call) => failed(site.log, thrown, call))
  return app
}

async function listAnswer({ db }: Pick<Site, 'db'>, call: Call, id: string): Promise<Response> {
  const list = /^[a-z0-9]{12}$/.test(id) ? await findList(db, id) : undefined
  if (!list) throw noSuchList()
  const etag = `"${list.etag}"`
  const headers = {
    ...OPEN,
    ETag: etag,
    'Cache-Control': `public, max-age=${KEPT_SECONDS}`,
    Vary: 'Accept',
  }
  if (call.req.header('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  // Its own type for whoever asks for it; many readers only know plain JSON.
  const type = /application\/vc(?![+\w])/.test(call.req.header('accept') ?? '')
    ? 'application/vc'
    : 'application/json'
  return new Response(list.credential, { headers: { ...headers, 'Content-Type': type } })
}
