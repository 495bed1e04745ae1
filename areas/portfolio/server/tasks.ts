import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteEndedLinks } from './links/link-store.ts'

/** A link that ended goes a month later, with its count and what was reported on it. */
export async function forgetEndedLinks(ctx: Context): Promise<void> {
  await deleteEndedLinks(ctx.db, keptSince(RETENTION.endedLink, ctx.now))
}

export const tasks = [
  { name: 'portfolio.forgetEndedLinks', everyMinutes: 720, run: forgetEndedLinks },
]
