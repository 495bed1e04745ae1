import type { Context } from '../../../../platform/server/context.ts'
import { REPORTS_A_DAY, tooManyReports } from '../../collection-link.ts'
import { letterOfReport } from '../../letters.ts'
import { openPortfolio } from './open-portfolio.ts'
import { countReports, insertReport } from './report-store.ts'

type Said = { token: string; reason: string; words: string | null; origin: string }

/** Somebody says that something is wrong with what is shown. Those who run this installation read it. */
export async function reportPortfolio(
  ctx: Context,
  { token, reason, words, origin }: Said,
): Promise<void> {
  const { link } = await openPortfolio(ctx, { token })
  const dayAgo = new Date(ctx.now.getTime() - 86_400_000)
  if ((await countReports(ctx.db, link.id, dayAgo)) >= REPORTS_A_DAY) throw tooManyReports()
  const { id, personId } = link
  await insertReport(ctx.db, {
    ...{ id: ctx.newId(), link_id: id, person_id: personId, reason, words, at: ctx.now },
  })
  const to = ctx.config.contact.email
  await ctx.mail(letterOfReport({ to, link: `${origin}/p/${token}`, reason, words, personId }))
}
