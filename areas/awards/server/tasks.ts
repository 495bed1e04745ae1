import type { Context } from '../../../platform/server/context.ts'
import { withdrawStatuses } from '../../issuers/server/withdraw-status.ts'
import { deleteLapsedOffers } from './award-store.ts'
import { remindOfBadges } from './giving/remind-of-badges.ts'
import { goOnResigning } from './resigning/resign-what-a-key-signed.ts'

/** What nobody took in ninety days goes, and counts no more. */
export async function forgetLapsedOffers(ctx: Context): Promise<void> {
  const gone = await deleteLapsedOffers(ctx.db, ctx.now)
  const offered = gone.filter(({ status }) => status === 'offered')
  if (offered.length > 0)
    await withdrawStatuses(
      ctx,
      offered.map(({ place }) => place),
    )
}

export const tasks = [
  { name: 'awards.remind', everyMinutes: 60, run: remindOfBadges },
  { name: 'awards.resign', everyMinutes: 0.1, run: goOnResigning },
  { name: 'awards.forgetLapsedOffers', everyMinutes: 720, run: forgetLapsedOffers },
]
