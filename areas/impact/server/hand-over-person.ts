import type { Context } from '../../../platform/server/context.ts'
import { findConfidenceAndDays } from './confidence-store.ts'

/** How the person said they felt, before and after, and when they said it. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const all = await findConfidenceAndDays(ctx.db, personId)
  return Object.fromEntries(
    all.map(({ saidAt, ...said }) => [said.moment, { ...said, saidOn: saidAt.toISOString() }]),
  )
}
