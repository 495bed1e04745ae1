import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { deleteDrafts } from './grant-store.ts'
import { deleteLapsedCodes } from './share-code-store.ts'

/** Codes past their day and shares begun but never confirmed are forgotten. */
async function sweepShares(ctx: Context): Promise<void> {
  await deleteLapsedCodes(ctx.db, ctx.now)
  await deleteDrafts(ctx.db, keptSince(RETENTION.shareDraft, ctx.now))
}

export const tasks = [{ name: 'consent.sweepShares', everyMinutes: 60, run: sweepShares }]
