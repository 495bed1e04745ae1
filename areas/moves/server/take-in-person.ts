import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { MovesCopy } from '../handed-over.ts'
import { insertMove, updateDeletedAt } from './move-store.ts'

/** Takes back what the person does to move on, the bin included, tied again to the experience made of it. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<MovesCopy>,
): Promise<void> {
  for (const { notedAt, deletedOn, experienceId, ...said } of copy) {
    const id = ctx.newId()
    await insertMove(ctx.db, {
      ...said,
      id,
      personId,
      experienceId: (experienceId && ids.get(experienceId)) || null,
      createdAt: new Date(notedAt),
    })
    if (deletedOn) await updateDeletedAt(ctx.db, personId, id, new Date(deletedOn))
  }
}
