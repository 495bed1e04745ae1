import type { Context } from '../../../../platform/server/context.ts'
import type { Badge } from '../../badge.ts'
import type { Change } from '../../change.ts'
import type { Seat } from '../../seat.ts'
import { updateBadge } from '../badge-store.ts'
import { insertChange } from './change-store.ts'
import { authorDigest, changeDigest } from './digest-of.ts'

/** What one does, as the history keeps it. */
export type Done = Pick<Change, 'deed' | 'key' | 'before' | 'after'>

/** Writes the next change of a badge that is held, signed by whoever sits there; answers the badge as it then stands. */
export async function keepChange(
  ctx: Context,
  { badge, seat }: { badge: Badge; seat: Seat },
  done: Done,
): Promise<Badge> {
  const change = {
    ...done,
    badgeId: badge.id,
    place: badge.changes + 1,
    seatId: seat.id,
    author: authorDigest(seat),
    at: ctx.now,
    previous: badge.tip,
  }
  const digest = changeDigest(change)
  await insertChange(ctx.db, { ...change, digest })
  const moved = { changes: change.place, tip: digest, stir: badge.stir + 1 }
  await updateBadge(ctx.db, badge.id, moved)
  return { ...badge, ...moved }
}
