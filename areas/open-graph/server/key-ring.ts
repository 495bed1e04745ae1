import type { Context } from '../../../platform/server/context.ts'
import { isKeyKnown } from './api-key-store.ts'

/** How long a key that was known is not asked for again. */
const REMEMBERED_MS = 60_000

/** Remembers which keys were known a moment ago, so that the database is not asked at each request. */
export function keyRing(): (
  ctx: Pick<Context, 'db' | 'secrets'>,
  key: string,
  nowMs: number,
) => Promise<string | undefined> {
  const known = new Map<string, number>()
  return async ({ db, secrets }, key, nowMs) => {
    const hash = secrets.hash(key)
    if ((known.get(hash) ?? Number.NEGATIVE_INFINITY) > nowMs - REMEMBERED_MS) return hash
    if (!(await isKeyKnown(db, hash))) return undefined
    if (known.size > 1_000) known.clear()
    known.set(hash, nowMs)
    return hash
  }
}
