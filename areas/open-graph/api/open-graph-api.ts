import { getConnInfo } from '@hono/node-server/conninfo'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Call, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { type Rate, rateLimiter } from '../../../platform/rate.ts'
import type { Context } from '../../../platform/server/context.ts'
import { keyRing } from '../server/key-ring.ts'
import { stateOf } from './cursor.ts'
import { documentOf, hangAddresses } from './document.ts'
import { failed, type Log } from './failed.ts'
import { type Api, type ApiEnv, originOf, worldOf } from './ground.ts'
import { misshapen, problem } from './problem.ts'

/** A body is at most this long: 100 texts of 5,000 signs. */
const LONGEST = 1_000_000

/** Without a key one may look; with a key one may work. */
export type ApiRates = { open: Rate; keyed: Rate }
const ratesOf = ({ open, keyed }: Context['config']['apiRate']): ApiRates => ({
  open: { burst: open * 12, perSecond: open },
  keyed: { burst: keyed * 6, perSecond: keyed },
})

type House = Pick<Context, 'db' | 'config' | 'secrets'> & {
  clock: () => Date
  log: Log
  rates?: ApiRates
}

/** The whole API as one part of the house; the same in production, in tests and in benches. */
export function openGraphApi(house: House): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, call) => (result.success ? undefined : misshapen(call, result.error)),
  })
  api.use(
    cors({ origin: '*', allowMethods: ['GET', 'POST'], exposeHeaders: ['ETag', 'Retry-After'] }),
  )
  api.use(notTooFast(house))
  api.use(
    bodyLimit({
      maxSize: LONGEST,
      onError: (call) => problem(call, 413, 'openGraph.tooLong', { facts: { most: '1 Mo' } }),
    }),
  )
  api.use(fromMemory(house))
  hangAddresses(api, house)
  api.get('/openapi.json', (call) => call.json(documentOf(api, originOf(call, house))))
  api.notFound((call) => problem(call, 404, 'openGraph.notHere'))
  api.onError((thrown, call) => failed(house, thrown, call))
  return api
}

/** Each caller has a bucket: its key when it has one, its address otherwise. */
function notTooFast(house: House) {
  const { take } = rateLimiter()
  const known = keyRing()
  const rates = house.rates ?? ratesOf(house.config.apiRate)
  return async (call: Call<ApiEnv>, next: Next) => {
    const now = house.clock().getTime()
    const key = keyOf(call)
    const holder = key === undefined ? undefined : await known(house, key, now)
    if (key !== undefined && holder === undefined) return problem(call, 401, 'openGraph.unknownKey')
    const wait = take(holder ?? addressOf(call), holder ? rates.keyed : rates.open, now)
    if (wait > 0) {
      const answer = problem(call, 429, 'openGraph.tooFast', { facts: { seconds: wait } })
      answer.headers.set('Retry-After', String(wait))
      return answer
    }
    return next()
  }
}

function keyOf(call: Call): string | undefined {
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(call.req.header('authorization') ?? '') ?? []
  return bearer ?? call.req.header('x-api-key')
}

function addressOf(call: Call): string {
  try {
    return getConnInfo(call).remote.address ?? ''
  } catch {
    return '' // a request that came over no wire, as in tests
  }
}

/** Answers come from the graph in memory; who has seen this state of it already is told so. */
function fromMemory(house: House) {
  return async (call: Call<ApiEnv>, next: Next) => {
    const world = await worldOf(house)
    const state = `"${stateOf(world)}"`
    call.set('world', world)
    call.set('origin', originOf(call, house))
    const isRead = call.req.method === 'GET' || call.req.method === 'HEAD'
    if (isRead && call.req.header('if-none-match')?.includes(state))
      return new Response(null, { status: 304, headers: { ETag: state } })
    await next()
    if (isRead && call.res.status === 200) {
      call.res.headers.set('ETag', state)
      call.res.headers.set('Cache-Control', 'public, max-age=60')
    }
    return undefined
  }
}
