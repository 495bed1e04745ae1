import type { Context } from '../../../platform/server/context.ts'
import { findMovesAndBin } from './move-store.ts'

/** The person's moves as they noted them, the bin included. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const moves = await findMovesAndBin(ctx.db, personId)
  return moves.map(({ personId: _, createdAt, deletedAt, ...said }) => ({
    ...said,
    notedAt: createdAt.toISOString(),
    deletedOn: deletedAt?.toISOString() ?? null,
  }))
}
