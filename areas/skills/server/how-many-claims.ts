import type { Context } from '../../../platform/server/context.ts'
import { countStanding } from './claim-store.ts'

/** How many things people say they know how to do, and how many people say so. Only rounded counts may be shown. */
export async function howManyClaims(ctx: Context): Promise<{ count: number; people: number }> {
  return countStanding(ctx.db)
}
