import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteLapsed, forgetAddresses } from './endorsement-store.ts'

/** Asks that ended leave nothing; the addresses of those who signed go after two years. */
export async function forgetLapsed(ctx: Context): Promise<void> {
  await deleteLapsed(ctx.db, ctx.now)
  await forgetAddresses(ctx.db, keptSince(RETENTION.endorserMail, ctx.now))
}

/** What this area does by itself. */
export const tasks = [
  { name: 'endorsements.forgetLapsed', everyMinutes: 6 * 60, run: forgetLapsed },
]
