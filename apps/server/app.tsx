import { randomUUID } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { issuerAddresses } from '../../areas/issuers/api/issuer-addresses.ts'
import { vcApi } from '../../areas/issuers/api/vc-api.ts'
import { API_PATH } from '../../areas/open-graph/address-line.ts'
import { lastingAddresses } from '../../areas/open-graph/api/lasting-addresses.ts'
import { openGraphApi } from '../../areas/open-graph/api/open-graph-api.ts'
import { badgeAddresses } from '../../areas/published-badges/api/badge-addresses.ts'
import { verifyApi } from '../../areas/verification/api/verify-api.ts'
import { isDatabaseAway } from '../../platform/server/db.ts'
import { makeContext } from '../../platform/server/make-context.ts'
import { calm } from '../../platform/web/answer.ts'
import { displayText } from '../../platform/web/cookies.ts'
import { hang } from '../../platform/web/door.ts'
import { displayFrom } from '../../platform/web/reading-choice.ts'
import { securityHeaders } from '../../platform/web/security-headers.ts'
import type { Site } from '../../platform/web/site.ts'
import type { Visit } from '../../platform/web/visit.ts'

/** The whole web product as one function from request to answer: the same in production and in tests. */
export function createApp(site: Site): Hono {
  const app = new Hono()
  app.use(securityHeaders(site.config))
  app.use(measured(site))
  app.use(
    '/assets/*',
    serveStatic({
      root: 'dist/client',
      precompressed: true,
      onFound: (_path, call) => call.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get(
    '/sw.js',
    serveStatic({
      path: 'dist/client/sw.js',
      onFound: (_path, call) => call.header('Cache-Control', 'no-cache'),
    }),
  )
  app.get(
    '/icons/*',
    serveStatic({
      root: 'dist/client',
      onFound: (_path, call) => call.header('Cache-Control', 'public, max-age=86400'),
    }),
  )
  app.get('/favicon.svg', serveStatic({ path: 'dist/client/favicon.svg' }))
  app.get('/favicon.ico', (call) => call.redirect('/favicon.svg', 308))
  const anonymously = () => makeContext({ ...site, now: site.clock(), actor: { kind: 'visitor' } })
  app.route(API_PATH, openGraphApi({ ...site, others: [verifyApi(anonymously)] }))
  app.route('/id', lastingAddresses(site))
  app.route('/', issuerAddresses(site))
  app.route('/', vcApi(site))
  app.route(
    '/b',
    badgeAddresses(() => nobody(site)),
  )
  for (const door of site.doors) hang(app, site, door)
  app.notFound((call) => calm(bareVisit(call, site), 'notFound'))
  app.onError((problem, call) => {
    const request = randomUUID().slice(0, 8)
    const away = isDatabaseAway(problem)
    site.log({
      level: away ? 'warn' : 'error',
      request,
      path: call.req.routePath,
      problem: nameOf(problem),
      stack: away ? '' : placesOf(problem),
    })
    return calm(bareVisit(call, site), away ? 'away' : 'broken', request)
  })
  return app
}

/** A visit that asks nothing of the database: for pages that must show even when it is away. */
function bareVisit(call: Visit['call'], site: Site): Visit {
  const display = displayFrom(displayText(call))
  const ctx = nobody(site)
  return {
    call,
    site,
    ctx,
    display,
    island: undefined,
    ask: {
      query: new URLSearchParams(),
      reading: display,
      origin: '',
      device: 'other',
      cookie: () => undefined,
      files: {},
    },
    params: {},
  }
}

/** For what is shown to anybody, whoever asks. */
const nobody = (site: Site) =>
  makeContext({ ...site, now: site.clock(), actor: { kind: 'visitor' } })

/** Logs the pattern of the address, never the address itself, and no word of the person's. */
function measured(site: Site) {
  return async (call: Visit['call'], next: () => Promise<void>) => {
    const start = performance.now()
    await next()
    if (call.req.path.startsWith('/assets/')) return
    site.log({
      level: 'info',
      method: call.req.method,
      path: call.req.routePath,
      status: call.res.status,
      ms: Math.round(performance.now() - start),
    })
  }
}

/** Where it happened, without the message: its first line may quote a person's words. */
function placesOf(problem: Error): string {
  return (problem.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}

/** PostgreSQL's messages may quote a person's words, so only the kind of error is kept. */
function nameOf(problem: Error): string {
  const code = 'code' in problem ? String(problem.code) : ''
  return code ? `${problem.name} ${code}` : problem.name
}
