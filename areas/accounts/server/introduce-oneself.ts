import type { Context } from '../../../platform/server/context.ts'
import { updateNickname } from './account-store.ts'
import { mustBePerson } from './must-be-person.ts'

/** The person changes how they are called. */
export async function introduceOneself(
  ctx: Context,
  { nickname }: { nickname: string | null },
): Promise<void> {
  await updateNickname(ctx.db, mustBePerson(ctx.actor), nickname)
}
