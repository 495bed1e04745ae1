import type { Context } from '../../../platform/server/context.ts'
import { countImpact, type ImpactCounts } from './confidence-store.ts'

/** Raw counts, for whoever rounds and hides them before showing. */
export async function howMuchImpact(ctx: Context): Promise<ImpactCounts> {
  return countImpact(ctx.db)
}
