import type { Context } from '../../../platform/server/context.ts'
import { withdrawStatuses } from '../../issuers/server/withdraw-status.ts'
import { deleteLapsedOffers } from './award-store.ts'
import { remindOfBadges } from './giving/remind-of-badges.ts'
import { countPast } from './number-store.ts'

/** What nobody took in ninety days goes, and counts no more. */
export async function forgetLapsedOffers(ctx: Context): Promise<void> {
  const gone = await deleteLapsedOffers(ctx.db, ctx.now)
  await countPast(ctx.db, gone)
  const offered = gone.filter(({ status }) => status === 'offered')
  if (offered.length > 0)
    await withdrawStatuses(
      ctx,
      offered.map(({ place }) => place),
    )
}

export const tasks = [
  { name: 'awards.remind', everyMinutes: 60, run: remindOfBadges },
  { name: 'awards.forgetLapsedOffers', everyMinutes: 720, run: forgetLapsedOffers },
]
