import type { Context } from '../../../platform/server/context.ts'
import { deleteBadgesOf } from './badge-store.ts'
import { deleteCommentsOf } from './together/comment-store.ts'
import { forgetSeatsOf } from './together/seat-store.ts'

/** The person's own badges go. In those of an organisation their name becomes "somebody", and what they said beside goes. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteBadgesOf(ctx.db, personId)
  await deleteCommentsOf(ctx.db, personId)
  await forgetSeatsOf(ctx.db, personId)
}
