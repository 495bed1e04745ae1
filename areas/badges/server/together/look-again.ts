import type { Context } from '../../../../platform/server/context.ts'
import type { Chair } from '../../seat.ts'
import { digestOf } from '../history/digest-of.ts'
import { mustSit } from './must-sit.ts'
import { noteThere, whoIsThere } from './who-is-there.ts'

/** A mark that changes when anything on the table or around it does: a page asks for it and looks again only then. */
export async function lookAgain(
  ctx: Context,
  { chair, piece }: { chair: Chair; piece: string },
): Promise<{ mark: string }> {
  const { badge, seat } = await mustSit(ctx, chair)
  const at = ctx.now.getTime()
  noteThere(badge.id, { seatId: seat.id, key: piece, at })
  const others = whoIsThere(badge.id, { seatId: seat.id, at })
    .map(({ seatId, key }) => `${seatId} ${key}`)
    .toSorted()
  return { mark: digestOf([badge.stir, badge.draft, badge.edition, ...others]).slice(0, 24) }
}
