import type { Context } from '../../../platform/server/context.ts'
import { findExperiences } from './experience-store.ts'

/** Everything the person told, ready to be handed over. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const experiences = await findExperiences(ctx.db, personId)
  return experiences.map(
    ({ personId: _owner, step: _step, createdAt, updatedAt, finishedAt, ...told }) => ({
      ...told,
      toldOn: createdAt.toISOString(),
      changedOn: updatedAt.toISOString(),
      finishedOn: finishedAt?.toISOString() ?? null,
    }),
  )
}
