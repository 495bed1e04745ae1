import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context as Call, Next } from 'hono'
import { type Rate, rateLimiter } from '../../../platform/rate.ts'
import type { Context } from '../../../platform/server/context.ts'
import { keyRing } from '../server/key-ring.ts'
import { problem } from './problem.ts'

/** Without a key one may look; with a key one may work. */
export type ApiRates = { open: Rate; keyed: Rate }
const ratesOf = ({ open, keyed }: Context['config']['apiRate']): ApiRates => ({
  open: { burst: open * 12, perSecond: open },
  keyed: { burst: keyed * 6, perSecond: keyed },
})

/** What tells how fast each caller may go. */
export type Paced = Pick<Context, 'db' | 'config' | 'secrets'> & {
  clock: () => Date
  rates?: ApiRates
}

/** Each caller has a bucket: its key when it has one, its address otherwise. */
export function notTooFast(house: Paced) {
  const { take } = rateLimiter()
  const known = keyRing()
  const rates = house.rates ?? ratesOf(house.config.apiRate)
  return async (call: Call, next: Next) => {
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
