import type { Context } from '../../../../platform/server/context.ts'
import type { Award } from '../../award.ts'
import { findGivenTo } from '../award-store.ts'

type Among = { badgeId: string; personIds?: string[]; mailHashes?: string[] }

/** Who among these has this badge already, or is waiting to answer: nobody is given the same twice. */
export async function whoHas(
  ctx: Context,
  { badgeId, ...among }: Among,
): Promise<Pick<Award, 'personId' | 'mailHash'>[]> {
  return findGivenTo(ctx.db, badgeId, among)
}
