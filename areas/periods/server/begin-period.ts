import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type LifePeriod, MOST_PERIODS, type PeriodKind, tooManyPeriods } from '../life-period.ts'
import { findPeriods, insertPeriod } from './period-store.ts'

/** The person names what filled a time of their life; when and in which words come after. */
export async function beginPeriod(
  ctx: Context,
  { kind }: { kind: PeriodKind },
): Promise<LifePeriod> {
  const personId = mustBePerson(ctx.actor)
  const known = await findPeriods(ctx.db, personId)
  if (known.length >= MOST_PERIODS) throw tooManyPeriods({ max: MOST_PERIODS })
  const period: LifePeriod = {
    id: ctx.newId(),
    kind,
    words: null,
    start: null,
    end: null,
    rough: null,
    shown: false,
  }
  await insertPeriod(ctx.db, { ...period, personId, saidAt: ctx.now })
  return period
}
