import type { Context } from '../../../platform/server/context.ts'
import { onlyForPeople, type Person } from '../person.ts'
import { findPerson } from './account-store.ts'
import { mustBePerson } from './must-be-person.ts'

/** What the acting person told about themselves: a nickname, or nothing. */
export async function whoAmI(ctx: Context): Promise<Person> {
  const person = await findPerson(ctx.db, mustBePerson(ctx.actor))
  if (!person) throw onlyForPeople()
  return person
}
