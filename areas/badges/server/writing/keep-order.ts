import type { Context } from '../../../../platform/server/context.ts'
import { ORDER, type Piece } from '../../piece.ts'
import { upsertPiece } from './piece-store.ts'

type Order = { badgeId: string; seatId: string; pieces: readonly Piece[]; ids: readonly string[] }

/** Keeps in which order the criteria of a badge stand. */
export async function keepOrder(
  ctx: Context,
  { badgeId, seatId, pieces, ids }: Order,
): Promise<void> {
  const known = pieces.find(({ key }) => key === ORDER)
  await upsertPiece(ctx.db, badgeId, {
    id: known?.id ?? ctx.newId(),
    key: ORDER,
    value: { ids: ids.join(' ') },
    revision: (known?.revision ?? 0) + 1,
    beside: [],
    seatId,
    changedAt: ctx.now,
  })
}
