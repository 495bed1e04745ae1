import type { Context } from '../../../platform/server/context.ts'
import { findPeriodsAndBin } from './period-store.ts'

/** Every period the person said, the bin included. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const periods = await findPeriodsAndBin(ctx.db, personId)
  return periods.map(({ saidAt, deletedAt, ...said }) => ({
    ...said,
    saidOn: saidAt.toISOString(),
    deletedOn: deletedAt?.toISOString() ?? null,
  }))
}
