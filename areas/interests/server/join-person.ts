import type { Context } from '../../../platform/server/context.ts'
import { MOST_INTERESTS } from '../interest.ts'
import {
  addSeen,
  deleteInterestsOf,
  findChoices,
  findSeed,
  findSeen,
  holdTurn,
  replaceChoices,
  upsertSeed,
} from './interest-store.ts'

/**
 * Tastes of two accounts become one list: those of the account first, then the others, each once, five at most.
 * Answers how many were added, and which found no room.
 */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<{ added: number; leftOut: string[] }> {
  await holdTurn(ctx.db, into)
  const kept = await findChoices(ctx.db, into)
  const others = (await findChoices(ctx.db, from)).filter((family) => !kept.includes(family))
  const all = [...kept, ...others]
  await replaceChoices(ctx.db, into, all.slice(0, MOST_INTERESTS))
  await addSeen(ctx.db, into, await findSeen(ctx.db, from))
  const seed = (await findSeed(ctx.db, into)) ?? (await findSeed(ctx.db, from))
  if (seed !== undefined) await upsertSeed(ctx.db, into, seed)
  await deleteInterestsOf(ctx.db, from)
  const leftOut = all.slice(MOST_INTERESTS)
  return { added: others.length - leftOut.length, leftOut }
}
