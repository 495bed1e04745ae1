import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteLetters } from './links/letter-store.ts'
import { deleteEndedLinks } from './links/link-store.ts'
import { deleteOldRecords } from './record/record-store.ts'

/** A link that ended goes a month later, with its count and what was reported on it; so does what was counted of letters. */
export async function forgetEndedLinks(ctx: Context): Promise<void> {
  const before = keptSince(RETENTION.endedLink, ctx.now)
  await deleteEndedLinks(ctx.db, before)
  await deleteLetters(ctx.db, { before })
}

/** A file that was made goes after a day: it can be made again. */
export async function forgetRecords(ctx: Context): Promise<void> {
  await deleteOldRecords(ctx.db, keptSince(RETENTION.passing, ctx.now))
}

export const tasks = [
  { name: 'portfolio.forgetRecords', everyMinutes: 60, run: forgetRecords },
  { name: 'portfolio.forgetEndedLinks', everyMinutes: 720, run: forgetEndedLinks },
]
