import type { CompiledQuery, QueryResult } from 'kysely'
import type pg from 'pg'

/** Carries a statement to PostgreSQL and its answer back. */
export type Ask = (query: CompiledQuery) => Promise<QueryResult<never>>

type Lane = { client: Promise<pg.PoolClient>; waiting: number }

/** More would share out the statements of one page between several writes. */
const MOST_LANES = 3

/**
 * Single statements need no connection of their own: they share a few, which send all that is asked in one turn of the event
 * loop as one write (pipelining: each statement keeps its own Sync, so an error stays its own). One connection is left for transactions.
 */
export function sharedLanes(pool: pg.Pool, max: number, on: (client: pg.PoolClient) => Ask): Ask {
  const most = Math.max(1, Math.min(MOST_LANES, max - 1))
  const open = new Set<Lane>()
  let now: Lane | undefined

  const take = (): Lane => {
    const [quietest] = [...open].sort((a, b) => a.waiting - b.waiting)
    const lane = quietest && open.size >= most ? quietest : { client: pool.connect(), waiting: 0 }
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
      return await on(client)(query)
    } catch (problem) {
      // The connection may be the problem: nobody else joins it, and the pool judges it once it is given back.
      open.delete(lane)
      throw problem
    } finally {
      lane.waiting -= 1
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
