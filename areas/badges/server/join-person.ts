import type { Context } from '../../../platform/server/context.ts'
import { moveBadges } from './badge-store.ts'
import { moveComments } from './together/comment-store.ts'
import { moveSeats } from './together/seat-store.ts'

/** Badges of one account go to another, with their history; a seat at somebody else's table too. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveBadges(ctx.db, from, into)
  await moveComments(ctx.db, from, into)
  await moveSeats(ctx.db, from, into)
}
