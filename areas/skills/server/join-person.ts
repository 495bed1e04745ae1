import type { Context } from '../../../platform/server/context.ts'
import { moveSayings } from './saying-store.ts'

/** What was said again of competences goes from one account to another; claims move with their experience. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveSayings(ctx.db, from, into)
}
