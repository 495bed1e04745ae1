import type { Context } from '../../../platform/server/context.ts'
import { countFinished } from './experience-store.ts'

/** How many experiences were told to the end, and by how many people. Only rounded counts may be shown. */
export async function howManyExperiences(ctx: Context): Promise<{ count: number; people: number }> {
  return countFinished(ctx.db)
}
