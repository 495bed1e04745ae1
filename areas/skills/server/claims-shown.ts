import type { Context } from '../../../platform/server/context.ts'
import type { Scope } from '../../consent/grant.ts'
import { mustRead } from '../../consent/server/must-read.ts'
import type { Claim } from '../claim.ts'
import { findClaims } from './claim-store.ts'

/** What somebody says they know how to do, for whoever they let read it. */
export async function claimsShown(
  ctx: Context,
  { personId, scope }: { personId: string; scope: Scope },
): Promise<Claim[]> {
  await mustRead(ctx, { personId, scope })
  return findClaims(ctx.db, { personId })
}
