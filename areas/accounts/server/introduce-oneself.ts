import type { Context } from '../../../platform/server/context.ts'
import type { Person } from '../person.ts'
import { findPerson, updateNickname } from './account-store.ts'
import { mustBePerson } from './must-be-person.ts'

/** The person changes how they are called. */
export async function introduceOneself(
  ctx: Context,
  { nickname }: { nickname: string | null },
): Promise<void> {
  await updateNickname(ctx.db, mustBePerson(ctx.actor), nickname)
}

/** The acting person, as they introduced themselves. */
export async function thisPerson(ctx: Context): Promise<Person | undefined> {
  return findPerson(ctx.db, mustBePerson(ctx.actor))
}
