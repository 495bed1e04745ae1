import type { TakeIn } from '../../../../platform/handed-over.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { ExperienceCopy } from '../../handed-over.ts'
import { findTaken, insertExperience, updateDeletedAt } from '../experience-store.ts'

const dateOf = (text: string | null) => (text === null ? null : new Date(text))

/** Takes back everything the person told, the bin included. An experience keeps its name, unless that one is taken here. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<ExperienceCopy[]>,
): Promise<void> {
  const taken = new Set(
    await findTaken(
      ctx.db,
      copy.map(({ id }) => id),
    ),
  )
  for (const { id: old, toldOn, changedOn, finishedOn, deletedOn, ...told } of copy) {
    // Twice the same name in one copy: the second is another experience.
    const id = taken.has(old) ? ctx.newId() : old
    taken.add(id)
    ids.set(old, id)
    await insertExperience(ctx.db, {
      ...told,
      id,
      personId,
      finishedAt: dateOf(finishedOn),
      createdAt: new Date(toldOn),
      updatedAt: new Date(changedOn),
    })
    if (deletedOn) await updateDeletedAt(ctx.db, personId, id, new Date(deletedOn))
  }
}
