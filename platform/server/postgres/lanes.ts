import type { CompiledQuery, QueryResult } from 'kysely'
import type pg from 'pg'

/** Carries a statement to PostgreSQL and its answer back. */
export type Ask = (client: pg.PoolClient, query: CompiledQuery) => Promise<QueryResult<never>>

type Lane = { client: Promise<pg.PoolClient>; waiting: number; answeredAt: number }

/** More would share out the statements of one page between several writes. */
const LANES = 3
/** A lane that has not answered for so long holds something heavy: nobody else is sent behind it while there is room elsewhere. */
const SLOW_MS = 250

/**
 * Single statements need no connection of their own: they share a few, which send all that is asked in one turn of the event
 * loop as one write (pipelining: each statement keeps its own Sync, so an error stays its own). One connection is left for transactions.
 */
export function sharedLanes(
  pool: pg.Pool,
  max: number,
  ask: Ask,
): (query: CompiledQuery) => Promise<QueryResult<never>> {
  const most = Math.max(1, max - 1)
  const open = new Set<Lane>()
  let now: Lane | undefined

  const take = (): Lane => {
    const since = performance.now() - SLOW_MS
    const byWaiting = [...open].sort((a, b) => a.waiting - b.waiting)
    const quick = byWaiting.filter(({ answeredAt }) => answeredAt > since)
    const joined =
      quick.length >= LANES || open.size >= most ? (quick[0] ?? byWaiting[0]) : undefined
    const lane = joined ?? {
      client: pool.connect(),
      waiting: 0,
      answeredAt: performance.now(),
    }
    open.add(lane)
    // What else is asked in this turn goes down the same lane.
    now = lane
    process.nextTick(() => {
      now = undefined
    })
    return lane
  }
  return async (query) => {
    const lane = now ?? take()
    lane.waiting += 1
    let client: pg.PoolClient | undefined
    try {
      client = await lane.client
      sendTogether(client)
      return await ask(client, query)
    } catch (problem) {
      // The connection may be the problem: nobody else joins it, and the pool judges it once it is given back.
      open.delete(lane)
      throw problem
    } finally {
      lane.waiting -= 1
      lane.answeredAt = performance.now()
      if (lane.waiting === 0) {
        open.delete(lane)
        if (now === lane) now = undefined
        client?.release()
      }
    }
  }
}

/** Holds what is written until the end of this turn of the event loop. */
function sendTogether({ connection: { stream } }: pg.PoolClient): void {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}
