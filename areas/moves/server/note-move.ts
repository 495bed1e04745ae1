import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { MOST_MOVES, type Move, type MoveKind, readDay, tooManyMoves } from '../move.ts'
import { findMoves, holdTurn, insertMove, updateMove } from './move-store.ts'
import { getMove } from './moves-of.ts'

type Said = {
  title: string
  organisation: string | null
  plannedOn: string | null
  note: string | null
}

/** The person notes something they are going to do. */
export async function noteMove(
  ctx: Context,
  { kind, occupationCode, ...said }: Said & { kind: MoveKind; occupationCode: string | null },
): Promise<Move> {
  const personId = mustBePerson(ctx.actor)
  await holdTurn(ctx.db, personId)
  if ((await findMoves(ctx.db, personId)).length >= MOST_MOVES)
    throw tooManyMoves({ max: MOST_MOVES })
  const move: Move = {
    ...said,
    plannedOn: readDay(said.plannedOn, 'plannedOn'),
    id: ctx.newId(),
    personId,
    kind,
    occupationCode,
    doneOn: null,
    result: null,
    experienceId: null,
    createdAt: ctx.now,
  }
  await insertMove(ctx.db, move)
  return move
}

/** Says it in other words, or on another day. */
export async function changeMove(
  ctx: Context,
  { moveId, ...said }: Said & { moveId: string },
): Promise<Move> {
  const move = await getMove(ctx, { moveId })
  const changed = { ...move, ...said, plannedOn: readDay(said.plannedOn, 'plannedOn') }
  await updateMove(ctx.db, changed)
  return changed
}
