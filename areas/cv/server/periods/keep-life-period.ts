import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import {
  type LifePeriod,
  MOST_PERIODS,
  type PeriodKind,
  readYears,
  tooManyPeriods,
} from '../../life-period.ts'
import { holdTurn } from '../cv-store.ts'
import { insertPeriod, updatePeriod } from './life-period-store.ts'
import { getLifePeriod, lifePeriodsOf } from './life-periods-of.ts'

type Typed = {
  /** The one that is changed; a new one without. */
  periodId: string | null
  kind: PeriodKind
  words: string | null
  startYear: string | null
  endYear: string | null
}

/** The person explains a time of their life, or words it anew. */
export async function keepLifePeriod(ctx: Context, typed: Typed): Promise<LifePeriod> {
  const personId = mustBePerson(ctx.actor)
  await holdTurn(ctx.db, personId)
  const said = { kind: typed.kind, words: typed.words, ...readYears(typed, ctx.now) }
  if (typed.periodId) {
    const changed = { ...(await getLifePeriod(ctx, { periodId: typed.periodId })), ...said }
    await updatePeriod(ctx.db, changed)
    return changed
  }
  if ((await lifePeriodsOf(ctx)).length >= MOST_PERIODS) throw tooManyPeriods({ max: MOST_PERIODS })
  const period = { id: ctx.newId(), personId, createdAt: ctx.now, ...said }
  await insertPeriod(ctx.db, period)
  return period
}
