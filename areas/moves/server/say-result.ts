import type { Context } from '../../../platform/server/context.ts'
import { type Move, type MoveResult, readDayDone } from '../move.ts'
import { updateMove } from './move-store.ts'
import { getMove } from './moves-of.ts'

/** It is done: when, and what came of it if the person wants to say. */
export async function sayResult(
  ctx: Context,
  {
    moveId,
    result,
    doneOn,
    note,
  }: { moveId: string; result: MoveResult | null; doneOn: string | null; note: string | null },
): Promise<Move> {
  const move = await getMove(ctx, { moveId })
  const done = { ...move, result, note, doneOn: readDayDone(doneOn, dayOf(ctx.now)) }
  await updateMove(ctx.db, done)
  return done
}

/** Today in France: people say days, not instants. */
export function dayOf(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now)
}
