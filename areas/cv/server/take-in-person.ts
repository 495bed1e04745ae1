import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { CvsCopy } from '../handed-over.ts'
import { insertCv, updateCvDeletedAt } from './cv-store.ts'

/** Takes back every CV, the bin included; what one shows is found under its new name, and nobody sees any by a link. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<CvsCopy>,
): Promise<void> {
  const renamed = (all: readonly string[]) => all.flatMap((id) => ids.get(id) ?? [])
  for (const { madeOn, changedOn, deletedOn, ...told } of copy.cvs) {
    const id = ctx.newId()
    await insertCv(ctx.db, {
      ...told,
      id,
      personId,
      experiences: renamed(told.experiences),
      periods: renamed(told.periods),
      recognitions: [],
      keptSentences: {},
      createdAt: new Date(madeOn),
      updatedAt: new Date(changedOn),
    })
    if (deletedOn) await updateCvDeletedAt(ctx.db, personId, id, new Date(deletedOn))
  }
}
