import type { Context } from '../../../platform/server/context.ts'
import type { Scope } from '../../consent/grant.ts'
import { mustRead } from '../../consent/server/must-read.ts'
import { findChoices } from './interest-store.ts'

/** What somebody likes, most liked first, for whoever they let read it. */
export async function interestsShown(
  ctx: Context,
  { personId, scope }: { personId: string; scope: Scope },
): Promise<string[]> {
  await mustRead(ctx, { personId, scope })
  return findChoices(ctx.db, personId)
}
