import type { Context } from '../../../platform/server/context.ts'
import { countFinished } from './experience-store.ts'

/** How many experiences were told to the end. Only rounded counts may be shown. */
export async function howManyExperiences(ctx: Context): Promise<number> {
  const kinds = await countFinished(ctx.db)
  return kinds.reduce((sum, { count }) => sum + count, 0)
}
