/** How fast one caller may ask: so many at once, then so many a second (token bucket). */
export type Rate = { burst: number; perSecond: number }

type Bucket = { left: number; at: number }

/** Callers remembered at most; those who asked longest ago are forgotten first, and lose nothing by it. */
const REMEMBERED = 10_000

/** Counts what each caller asks. `take` answers how many seconds to wait, 0 when it may pass. */
export function rateLimiter(): {
  take: (caller: string, rate: Rate, nowMs: number, cost?: number) => number
} {
  const buckets = new Map<string, Bucket>()
  return {
    take: (caller, { burst, perSecond }, nowMs, cost = 1) => {
      const known = buckets.get(caller)
      const left = known
        ? Math.min(burst, known.left + ((nowMs - known.at) / 1000) * perSecond)
        : burst
      const mayPass = left >= Math.min(cost, burst)
      buckets.delete(caller)
      buckets.set(caller, { left: mayPass ? left - cost : left, at: nowMs })
      if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value ?? '')
      return mayPass ? 0 : Math.max(1, Math.ceil((Math.min(cost, burst) - left) / perSecond))
    },
  }
}
