import type { NewIds, TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { AnswersCopy } from '../handed-over.ts'
import { insertTwo } from './two-answers-store.ts'

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Takes back what the person had to choose from; it leads to the experiences as they are called here. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<AnswersCopy>,
): Promise<void> {
  for (const { setOn, ...said } of copy.two) {
    const two = { ...said, path: renamed(said.path, ids) }
    const sealed = ctx.secrets.seal(JSON.stringify(two))
    const at = new Date(setOn)
    await insertTwo(ctx.db, personId, { id: ctx.newId(), path: two.path, sealed, at })
  }
}

function renamed(path: string, ids: NewIds): string {
  return path.replace(ID, (id) => ids.get(id) ?? id)
}
