import { z } from 'zod'
import type { Context } from '../../../platform/server/context.ts'
import type { CookieOrder } from '../../../platform/web/going.ts'

const shape = z.object({ recovery: z.array(z.string()), until: z.number() })
const MINUTES = 10

/** Recovery codes are shown on the next page: they travel there sealed, in this browser alone, for ten minutes. */
export function recoveryCookie(ctx: Context, recovery: readonly string[]): CookieOrder {
  const until = ctx.now.getTime() + MINUTES * 60_000
  const value = ctx.secrets.seal(JSON.stringify({ recovery, until }))
  return { name: 'code', value, keptFor: MINUTES * 60 }
}

export function recoveryFrom(ctx: Context, sealed: string | undefined): string[] {
  if (!sealed) return []
  try {
    const { recovery, until } = shape.parse(JSON.parse(ctx.secrets.unseal(sealed)))
    return until > ctx.now.getTime() ? recovery : []
  } catch {
    return []
  }
}
