import {
  handleReport as handlePortfolio,
  reportsToHandle as ofPortfolio,
} from '../../areas/portfolio/server/links/handle-report.ts'
import {
  handleReport as handleRecommendation,
  reportsToHandle as ofRecommendations,
} from '../../areas/recommendations/server/handle-report.ts'
import type { Context } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { withDb } from '../../platform/server/make-context.ts'

/** A report that waits, wherever it was made: which kind of thing, and what is said to be wrong. */
export type Waiting = {
  id: string
  about: 'lien' | 'demande'
  reason: string
  words: string | null
  at: Date
}

/** Everything that was reported and not handled, the oldest first. */
export async function reportsToHandle(ctx: Context): Promise<Waiting[]> {
  const links = (await ofPortfolio(ctx)).map((one) => ({ ...one, about: 'lien' as const }))
  const asks = (await ofRecommendations(ctx)).map((one) => ({ ...one, about: 'demande' as const }))
  return [...links, ...asks].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** Closes what a report is about, or leaves it; false when no such report waits. */
export async function handleReport(
  ctx: Context,
  handled: { reportId: string; closes: boolean },
): Promise<boolean> {
  return inTransaction(ctx.db, async (db) => {
    const inside = withDb(ctx, db)
    const done =
      (await handlePortfolio(inside, handled)) ?? (await handleRecommendation(inside, handled))
    return done !== undefined
  })
}
