import type { Context } from '../../../platform/server/context.ts'
import { HOURS_IN_BIN } from '../opinion.ts'
import { deleteBinned } from './occupation-store.ts'

/** Favourites taken off a day ago go for good. */
async function emptyBins(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  return deleteBinned(ctx.db, new Date(ctx.now.getTime() - HOURS_IN_BIN * 3_600_000))
}

/** Every hour. */
export const tasks = [{ name: 'occupations.emptyBins', everyMinutes: 60, run: emptyBins }]
