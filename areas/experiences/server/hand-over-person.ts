import type { Context } from '../../../platform/server/context.ts'
import { findExperiencesAndBin } from './experience-store.ts'

/** Everything the person told, the bin included, ready to be handed over. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const experiences = await findExperiencesAndBin(ctx.db, personId)
  return experiences.map(
    ({ personId: _owner, createdAt, updatedAt, finishedAt, deletedAt, ...told }) => ({
      ...told,
      toldOn: createdAt.toISOString(),
      changedOn: updatedAt.toISOString(),
      finishedOn: finishedAt?.toISOString() ?? null,
      deletedOn: deletedAt?.toISOString() ?? null,
    }),
  )
}
