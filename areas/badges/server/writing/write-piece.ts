import type { Context } from '../../../../platform/server/context.ts'
import {
  criteriaIn,
  criterionKey,
  isCriterion,
  isGone,
  MOST_CRITERIA,
  nameNeeded,
  noSuchPiece,
  type Piece,
  type PieceValue,
  sameValue,
  tooManyCriteria,
} from '../../piece.ts'
import type { Chair } from '../../seat.ts'
import { keepChange } from '../history/keep-change.ts'
import { type AtTable, mustSitToWrite } from '../together/must-sit.ts'
import { keepOrder } from './keep-order.ts'
import { findPieces, upsertPiece } from './piece-store.ts'

/** What became of what one wrote: kept; the same as before; or set beside what somebody else wrote meanwhile. */
export type Written = 'kept' | 'same' | 'beside'

type Writing = { chair: Chair; key: string; value: PieceValue; seen: number }

/**
 * Writes one piece. `seen` is the revision that was on the screen: when somebody changed it since, both wordings are
 * kept, and somebody chooses. Nobody's words are lost.
 */
export async function writePiece(
  ctx: Context,
  { chair, key, value, seen }: Writing,
): Promise<Written> {
  const at = await mustSitToWrite(ctx, chair)
  const pieces = await findPieces(ctx.db, at.badge.id)
  const known = pieces.find((one) => one.key === key)
  if (isCriterion({ key }) && !known) throw noSuchPiece()
  if (key === 'name' && !value.text?.trim()) throw nameNeeded()
  return known ? change(ctx, at, known, { value, seen }) : add(ctx, at, key, value)
}

/** Adds a criterion; answers its id. */
export async function addCriterion(
  ctx: Context,
  { chair, value }: { chair: Chair; value: PieceValue },
): Promise<{ id: string }> {
  const at = await mustSitToWrite(ctx, chair)
  const pieces = await findPieces(ctx.db, at.badge.id)
  const ids = criteriaIn(pieces).map((one) => one.id)
  if (ids.length >= MOST_CRITERIA) throw tooManyCriteria({ max: MOST_CRITERIA })
  const id = ctx.newId()
  await add(ctx, at, criterionKey(id), value, id)
  const { badge, seat } = at
  await keepOrder(ctx, { badgeId: badge.id, seatId: seat.id, pieces, ids: [...ids, id] })
  return { id }
}

async function add(
  ctx: Context,
  at: AtTable,
  key: string,
  value: PieceValue,
  id = ctx.newId(),
): Promise<Written> {
  // an answer left empty is not a word
  if (Object.values(value).every((text) => text === '')) return 'same'
  await keepChange(ctx, at, { deed: 'written', key, before: null, after: value })
  const piece = { id, key, value, revision: 1, beside: [], seatId: at.seat.id, changedAt: ctx.now }
  await upsertPiece(ctx.db, at.badge.id, piece)
  return 'kept'
}

async function change(
  ctx: Context,
  at: AtTable,
  known: Piece,
  { value, seen }: Pick<Writing, 'value' | 'seen'>,
): Promise<Written> {
  if (sameValue(known.value, value)) return 'same'
  const { key } = known
  if (seen === known.revision && !isGone(known)) {
    await keepChange(ctx, at, { deed: 'written', key, before: known.value, after: value })
    await upsertPiece(ctx.db, at.badge.id, {
      ...known,
      value,
      revision: known.revision + 1,
      seatId: at.seat.id,
      changedAt: ctx.now,
    })
    return 'kept'
  }
  if (known.beside.some((other) => sameValue(other.value, value))) return 'beside'
  await keepChange(ctx, at, { deed: 'beside', key, before: known.value, after: value })
  const other = { value, seatId: at.seat.id, at: ctx.now.toISOString() }
  await upsertPiece(ctx.db, at.badge.id, { ...known, beside: [...known.beside, other] })
  return 'beside'
}
