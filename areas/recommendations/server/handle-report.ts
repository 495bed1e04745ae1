import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Report } from '../report.ts'
import { findRecommendation } from './recommendation-store.ts'
import { findReport, findUnhandled, updateHandled } from './report-store.ts'
import { takeBack } from './withdraw-recommendation.ts'

/** What waits for those who run the installation: when, and what is said to be wrong; not who asked, nor whom. */
export async function reportsToHandle(
  ctx: Context,
): Promise<Pick<Report, 'id' | 'reason' | 'words' | 'at'>[]> {
  const all = await findUnhandled(ctx.db)
  return all.map(({ id, reason, words, at }) => ({ id, reason, words, at }))
}

/**
 * Those who run the installation have looked. Closing takes away what was signed, as if who signed had taken it back; the ask
 * itself ended when it was reported. Answers nothing when there is no such report to handle.
 */
export async function handleReport(
  ctx: Context,
  { reportId, closes }: { reportId: string; closes: boolean },
): Promise<Report | undefined> {
  const report = await findReport(ctx.db, reportId)
  if (!report) return undefined
  const how = closes ? 'closed' : 'left'
  await updateHandled(ctx.db, { id: report.id, how, at: ctx.now })
  const about = await findRecommendation(ctx.db, { id: report.recommendationId }, true)
  if (closes && about?.answer) await takeBack(ctx, about)
  await audit(ctx, {
    kind: 'report.handled',
    subjectId: report.personId,
    facts: { about: 'recommendation', how },
  })
  return report
}
