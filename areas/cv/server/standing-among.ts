import type { Context } from '../../../platform/server/context.ts'
import { findStanding } from './cv-store.ts'

/** Which of these CVs are there to be shown: neither gone nor in the bin. */
export async function standingAmong(
  ctx: Context,
  { cvIds }: { cvIds: readonly string[] },
): Promise<Set<string>> {
  return new Set(cvIds.length > 0 ? await findStanding(ctx.db, cvIds) : [])
}
