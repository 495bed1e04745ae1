import type { Context } from '../../../platform/server/context.ts'
import type { Badge } from '../badge.ts'
import type { BadgeContent } from '../badge-content.ts'
import type { Change, HistoryVerdict } from '../change.ts'
import { isGone, type Piece } from '../piece.ts'
import type { Chair, Seat } from '../seat.ts'
import type { BadgeVersion } from '../version.ts'
import { findChanges } from './history/change-store.ts'
import { verifyHistory } from './history/verify-history.ts'
import { type Comment, findComments } from './together/comment-store.ts'
import { mustSit } from './together/must-sit.ts'
import { findSeats } from './together/seat-store.ts'
import { whoIsThere } from './together/who-is-there.ts'
import { contentDigest, contentNow } from './versions/content-now.ts'
import { isOwn } from './versions/publish-badge.ts'
import { findVersions } from './versions/version-store.ts'
import { findPieces } from './writing/piece-store.ts'

/** Everything the pages of a badge being written show, as whoever sits there sees it. */
export type TableInSight = {
  badge: Badge
  seat: Seat
  seats: Seat[]
  pieces: Piece[]
  content: BadgeContent
  /** Pieces of which two wordings wait for a choice. */
  waiting: Piece[]
  /** Others who are there now, and what they have in front of them. */
  there: { seatId: string; key: string }[]
  /** Who agrees with these very words, and who agreed with former ones of this version. */
  agreed: { seatId: string; isCurrent: boolean }[]
  comments: Comment[]
  isOwn: boolean
}

/** One badge from one's seat. */
export async function readTable(ctx: Context, { chair }: { chair: Chair }): Promise<TableInSight> {
  const { badge, seat } = await mustSit(ctx, chair)
  const pieces = await findPieces(ctx.db, badge.id)
  const content = await contentNow(ctx, badge, pieces)
  const changes = await findChanges(ctx.db, badge.id)
  return {
    badge,
    seat,
    seats: await findSeats(ctx.db, badge.id),
    pieces,
    content,
    waiting: pieces.filter((piece) => piece.beside.length > 0 && !isGone(piece)),
    there: whoIsThere(badge.id, { seatId: seat.id, at: ctx.now.getTime() }),
    agreed: agreedIn(changes, badge, contentDigest(content)),
    comments: await findComments(ctx.db, badge.id),
    isOwn: isOwn({ badge, seat }),
  }
}

function agreedIn(
  changes: readonly Change[],
  { draft, edition }: Badge,
  digest: string,
): TableInSight['agreed'] {
  const version = String(draft ?? edition)
  const said = new Map<string, boolean>()
  for (const { deed, seatId, after } of changes)
    if (deed === 'agreed' && after?.version === version) said.set(seatId, after.digest === digest)
  return [...said].map(([seatId, isCurrent]) => ({ seatId, isCurrent }))
}

/** The whole history, read again link by link, and the versions it led to. */
export async function readHistory(
  ctx: Context,
  { chair }: { chair: Chair },
): Promise<{
  badge: Badge
  seats: Seat[]
  changes: Change[]
  pieces: Piece[]
  versions: BadgeVersion[]
  verdict: HistoryVerdict
}> {
  const { badge } = await mustSit(ctx, chair)
  const changes = await findChanges(ctx.db, badge.id)
  const seats = await findSeats(ctx.db, badge.id)
  return {
    badge,
    seats,
    changes,
    pieces: await findPieces(ctx.db, badge.id),
    versions: await findVersions(ctx.db, badge.id),
    verdict: verifyHistory(badge, changes, seats),
  }
}
