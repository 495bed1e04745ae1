import type { TypedSpan } from '../../../platform/rough-time.ts'
import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { asksForWords, type LifePeriod, readTimes } from '../life-period.ts'
import { updatePeriod } from './period-store.ts'
import { getPeriod } from './periods-of.ts'

/** The person says more of a period: when it was, in which words, whether a CV may say it. */
export async function sayPeriod(
  ctx: Context,
  { periodId, ...said }: { periodId: string; words: string | null; shown: boolean },
): Promise<LifePeriod> {
  const before = await getPeriod(ctx, { periodId })
  const words = asksForWords(before.kind) ? said.words : null
  return keep(ctx, { ...before, ...said, words })
}

/** When it was, as roughly as they like. */
export async function sayPeriodTimes(
  ctx: Context,
  { periodId, ...typed }: { periodId: string } & TypedSpan,
): Promise<LifePeriod> {
  return keep(ctx, { ...(await getPeriod(ctx, { periodId })), ...readTimes(typed, ctx.now) })
}

async function keep(ctx: Context, period: LifePeriod): Promise<LifePeriod> {
  await updatePeriod(ctx.db, mustBePerson(ctx.actor), period)
  return period
}
