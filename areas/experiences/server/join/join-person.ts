import type { Context } from '../../../../platform/server/context.ts'
import { moveExperiences } from '../experience-store.ts'

/** Everything told under one account goes to another one, what was in the bin too; what is said of each moves along by itself. Answers how many. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<number> {
  return moveExperiences(ctx.db, from, into)
}
