import type { Context } from '../../../platform/server/context.ts'
import { findChoices, findSeen } from './interest-store.ts'

/** What the person likes, in their order, and what was proposed to them and how often. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  return {
    liked: await findChoices(ctx.db, personId),
    proposed: await findSeen(ctx.db, personId),
  }
}
