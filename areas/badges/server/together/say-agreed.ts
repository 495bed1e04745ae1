import type { Context } from '../../../../platform/server/context.ts'
import { stillTwo } from '../../badge.ts'
import type { Chair } from '../../seat.ts'
import { updateBadge } from '../badge-store.ts'
import { keepChange } from '../history/keep-change.ts'
import { contentDigest, contentNow } from '../versions/content-now.ts'
import { findPieces } from '../writing/piece-store.ts'
import { insertComment } from './comment-store.ts'
import { mustSitToWrite } from './must-sit.ts'

/** One says that one agrees with the words as they are now: their digest is written in the history. */
export async function sayAgreed(ctx: Context, { chair }: { chair: Chair }): Promise<void> {
  const at = await mustSitToWrite(ctx, chair)
  const pieces = await findPieces(ctx.db, at.badge.id)
  if (pieces.some(({ beside }) => beside.length > 0)) throw stillTwo()
  const digest = contentDigest(await contentNow(ctx, at.badge, pieces))
  const after = { version: String(at.badge.draft), digest }
  await keepChange(ctx, at, { deed: 'agreed', key: 'all', before: null, after })
}

/** A word beside the badge, that changes nothing in it. */
export async function comment(
  ctx: Context,
  { chair, words }: { chair: Chair; words: string },
): Promise<void> {
  const { badge, seat } = await mustSitToWrite(ctx, chair)
  const said = { id: ctx.newId(), seatId: seat.id, version: badge.draft ?? 1, words, at: ctx.now }
  await insertComment(ctx.db, { badgeId: badge.id, personId: seat.personId }, said)
  await updateBadge(ctx.db, badge.id, { stir: badge.stir + 1 })
}
