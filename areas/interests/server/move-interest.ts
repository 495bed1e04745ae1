import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Move, moved, noSuchFamily } from '../interest.ts'
import { findChoices, holdTurn, replaceChoices } from './interest-store.ts'

/** One taste goes a place higher, a place lower, or out. Answers where it now stands; 0 once it is out. */
export async function moveInterest(
  ctx: Context,
  { family, move }: { family: string; move: Move },
): Promise<{ position: number; of: number }> {
  const personId = mustBePerson(ctx.actor)
  await holdTurn(ctx.db, personId)
  const chosen = await findChoices(ctx.db, personId)
  if (!chosen.includes(family)) throw noSuchFamily()
  const order = moved(chosen, family, move)
  await replaceChoices(ctx.db, personId, order)
  return { position: order.indexOf(family) + 1, of: order.length }
}
