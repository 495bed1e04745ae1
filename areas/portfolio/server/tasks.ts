import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteEndedLinks } from './links/link-store.ts'
import { deleteOldRecords } from './record/record-store.ts'

/** A link that ended goes a month later, with its count and what was reported on it. */
export async function forgetEndedLinks(ctx: Context): Promise<void> {
  await deleteEndedLinks(ctx.db, keptSince(RETENTION.endedLink, ctx.now))
}

/** A file that was made goes after a day: it can be made again. */
export async function forgetRecords(ctx: Context): Promise<void> {
  await deleteOldRecords(ctx.db, keptSince(RETENTION.passing, ctx.now))
}

export const tasks = [
  { name: 'portfolio.forgetRecords', everyMinutes: 60, run: forgetRecords },
  { name: 'portfolio.forgetEndedLinks', everyMinutes: 720, run: forgetEndedLinks },
]
