import type { Context } from '../../../platform/server/context.ts'
import { standingAmong } from '../../cv/server/standing-among.ts'
import type { Taken } from '../invitation.ts'
import { findTakenFrom } from './invitation-store.ts'

/** Who took up the invitations of this professional; a CV that is in the bin, or gone, is not shown. */
export async function takenFrom(
  ctx: Context,
  { professionalId }: { professionalId: string },
): Promise<Taken[]> {
  const all = await findTakenFrom(ctx.db, professionalId)
  const standing = await standingAmong(ctx, { cvIds: all.flatMap(({ cvId }) => cvId ?? []) })
  return all.map((taken) =>
    taken.cvId && standing.has(taken.cvId) ? taken : { ...taken, shownAt: null },
  )
}
