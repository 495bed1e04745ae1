import type { Context } from '../../../platform/server/context.ts'
import { findConfidence } from './confidence-store.ts'

/** How the person said they felt, before and after. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  return findConfidence(ctx.db, personId)
}
