import type { Context } from '../../../../platform/server/context.ts'
import {
  criteriaIn,
  criterionKey,
  isCriterion,
  isGone,
  MOST_CRITERIA,
  noSuchPiece,
  type Piece,
  tooManyCriteria,
} from '../../piece.ts'
import type { Chair } from '../../seat.ts'
import { keepChange } from '../history/keep-change.ts'
import { mustSitToWrite } from '../together/must-sit.ts'
import { keepOrder } from './keep-order.ts'
import { findPieces, upsertPiece } from './piece-store.ts'

type Which = { chair: Chair; criterionId: string }

/** One place up or down, from where it stands now, whoever moved it before. Answers its place. */
export async function moveCriterion(
  ctx: Context,
  { chair, criterionId, way }: Which & { way: 'up' | 'down' },
): Promise<{ place: number; of: number }> {
  const at = await mustSitToWrite(ctx, chair)
  const pieces = await findPieces(ctx.db, at.badge.id)
  const ids = criteriaIn(pieces).map(({ id }) => id)
  const from = ids.indexOf(criterionId)
  if (from < 0) throw noSuchPiece()
  const to = Math.max(0, Math.min(ids.length - 1, from + (way === 'up' ? -1 : 1)))
  if (to === from) return { place: from + 1, of: ids.length }
  const moved = ids.toSpliced(from, 1).toSpliced(to, 0, criterionId)
  await keepChange(ctx, at, {
    deed: 'moved',
    key: criterionKey(criterionId),
    before: { place: String(from + 1) },
    after: { place: String(to + 1) },
  })
  await keepOrder(ctx, { badgeId: at.badge.id, seatId: at.seat.id, pieces, ids: moved })
  return { place: to + 1, of: ids.length }
}

/** Takes a criterion away; it may be put back. */
export async function removeCriterion(ctx: Context, which: Which): Promise<void> {
  await setGone(ctx, which, true)
}

/** Puts it back as it was. */
export async function restoreCriterion(ctx: Context, which: Which): Promise<void> {
  await setGone(ctx, which, false)
}

async function setGone(ctx: Context, { chair, criterionId }: Which, gone: boolean): Promise<void> {
  const at = await mustSitToWrite(ctx, chair)
  const pieces = await findPieces(ctx.db, at.badge.id)
  const known = pieces.find((one) => isCriterion(one) && one.id === criterionId)
  if (!known) throw noSuchPiece()
  if (isGone(known) === gone) return
  if (!gone && criteriaIn(pieces).length >= MOST_CRITERIA)
    throw tooManyCriteria({ max: MOST_CRITERIA })
  const { gone: _gone, ...told } = known.value
  const value: Piece['value'] = gone ? { ...told, gone: 'yes' } : told
  const { key } = known
  const deed = gone ? 'removed' : 'restored'
  await keepChange(ctx, at, { deed, key, before: known.value, after: value })
  await upsertPiece(ctx.db, at.badge.id, {
    ...known,
    value,
    revision: known.revision + 1,
    seatId: at.seat.id,
    changedAt: ctx.now,
  })
}
