import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { MovesCopy } from '../handed-over.ts'
import { insertMove } from './move-store.ts'

/** Takes back what the person does to move on, tied again to the experience made of it. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<MovesCopy>,
): Promise<void> {
  for (const { notedAt, experienceId, ...said } of copy) {
    await insertMove(ctx.db, {
      ...said,
      id: ctx.newId(),
      personId,
      experienceId: (experienceId && ids.get(experienceId)) || null,
      createdAt: new Date(notedAt),
    })
  }
}
