import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { noSuchPeriod } from '../../life-period.ts'
import { updatePeriodDeletedAt } from './life-period-store.ts'

type Which = { periodId: string }

/** Takes a time of life out of every CV; it can come back for a day. */
export async function deleteLifePeriod(ctx: Context, { periodId }: Which): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (!(await updatePeriodDeletedAt(ctx.db, personId, periodId, ctx.now))) throw noSuchPeriod()
}

/** It is back where it was. */
export async function restoreLifePeriod(ctx: Context, { periodId }: Which): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (!(await updatePeriodDeletedAt(ctx.db, personId, periodId, null))) throw noSuchPeriod()
}
