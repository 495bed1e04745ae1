import type { Context } from '../../../platform/server/context.ts'
import { findMoves } from './move-store.ts'

/** The person's moves, as they noted them. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const moves = await findMoves(ctx.db, personId)
  return moves.map(({ personId: _, createdAt, ...said }) => ({
    ...said,
    notedAt: createdAt.toISOString(),
  }))
}
