import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { updateBadge } from '../badge-store.ts'
import { mustSit } from './must-sit.ts'
import { updateSat } from './seat-store.ts'

/** A partner says who they are, and sits down: what they write from then on is signed with it. Said once. */
export async function takeSeat(
  ctx: Context,
  { token, name, about }: { token: string; name: string; about: string },
): Promise<void> {
  const { badge, seat } = await mustSit(ctx, { token })
  if (seat.satAt !== null) return
  const salt = randomBytes(16).toString('hex')
  await updateSat(ctx.db, { id: seat.id, name, about, salt, satAt: ctx.now })
  await updateBadge(ctx.db, badge.id, { stir: badge.stir + 1 })
}
