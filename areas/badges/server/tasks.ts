import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { forgetMails } from './together/seat-store.ts'

/** What this area does by itself: addresses of partners whose badge was never published are not kept for ever. */
export const tasks = [
  {
    name: 'badges.forgetAddresses',
    everyMinutes: 24 * 60,
    run: (ctx: Context) => forgetMails(ctx.db, keptSince(RETENTION.endorserMail, ctx.now)),
  },
]
