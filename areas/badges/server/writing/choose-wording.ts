import type { Context } from '../../../../platform/server/context.ts'
import { changedMeanwhile, noSuchPiece } from '../../piece.ts'
import type { Chair } from '../../seat.ts'
import { keepChange } from '../history/keep-change.ts'
import { mustSitToWrite } from '../together/must-sit.ts'
import { findPieces, upsertPiece } from './piece-store.ts'

type Choosing = {
  chair: Chair
  key: string
  /** 0 for what stands, then what was written beside, in order. */
  choice: number
  /** How many wordings were on the screen, what stands included, and its revision. */
  shown: number
  seen: number
}

/** Of several wordings written at the same time, one is kept; the others stay in the history. */
export async function chooseWording(ctx: Context, asked: Choosing): Promise<void> {
  const at = await mustSitToWrite(ctx, asked.chair)
  const known = (await findPieces(ctx.db, at.badge.id)).find(({ key }) => key === asked.key)
  if (!known || known.beside.length === 0) throw noSuchPiece()
  if (asked.shown !== known.beside.length + 1 || asked.seen !== known.revision)
    throw changedMeanwhile()
  const value = asked.choice === 0 ? known.value : known.beside[asked.choice - 1]?.value
  if (!value) throw noSuchPiece()
  const { key } = known
  await keepChange(ctx, at, { deed: 'chosen', key, before: known.value, after: value })
  await upsertPiece(ctx.db, at.badge.id, {
    ...known,
    value,
    beside: [],
    revision: known.revision + 1,
    seatId: at.seat.id,
    changedAt: ctx.now,
  })
}
