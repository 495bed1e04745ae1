import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Call, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { stateOf } from './cursor.ts'
import { documentOf, hangAddresses } from './document.ts'
import { failed, type Log } from './failed.ts'
import { type Api, type ApiEnv, type Ground, originOf, worldOf } from './ground.ts'
import { notTooFast, type Paced } from './not-too-fast.ts'
import { misshapen, problem } from './problem.ts'

/** A body is at most this long: 100 texts of 5,000 signs. */
const LONGEST = 1_000_000

type House = Ground &
  Paced & {
    log: Log
    /** Addresses of other areas, told and slowed with these. */
    others?: readonly OpenAPIHono[]
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
  hangAddresses(api, house, house.others)
  api.get('/openapi.json', (call) => call.json(documentOf(api, originOf(call, house))))
  api.notFound((call) => problem(call, 404, 'openGraph.notHere'))
  api.onError((thrown, call) => failed(house, thrown, call))
  return api
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
