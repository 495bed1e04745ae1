import type { Context } from '../../../platform/server/context.ts'
import { findTakenBy } from './invitation-store.ts'

/** Every invitation the person took up, and since when the CV is shown. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const taken = await findTakenBy(ctx.db, personId)
  return {
    invitations: taken.map(({ cvId, takenAt, shownAt }) => ({
      cvId,
      takenOn: takenAt.toISOString(),
      shownOn: shownAt?.toISOString() ?? null,
    })),
  }
}
