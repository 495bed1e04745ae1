import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { findChoices } from './interest-store.ts'

/** What the acting person likes, most liked first: codes of families, five at most. */
export async function interestsOf(ctx: Context): Promise<string[]> {
  return findChoices(ctx.db, mustBePerson(ctx.actor))
}
