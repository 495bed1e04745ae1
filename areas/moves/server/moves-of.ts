import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Move, noSuchMove } from '../move.ts'
import { findMove, findMoves } from './move-store.ts'

/** Everything the acting person does to move on, in the order it was noted. */
export async function movesOf(ctx: Context): Promise<Move[]> {
  return findMoves(ctx.db, mustBePerson(ctx.actor))
}

/** One move of the acting person; anybody else's does not exist for them. */
export async function getMove(ctx: Context, { moveId }: { moveId: string }): Promise<Move> {
  const move = await findMove(ctx.db, mustBePerson(ctx.actor), moveId)
  if (!move) throw noSuchMove()
  return move
}
