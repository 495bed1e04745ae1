import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Saying } from '../saying.ts'
import { findSayings } from './saying-store.ts'

/** What the acting person said of their competences in general, the oldest first. */
export async function sayingsOf(ctx: Context): Promise<Saying[]> {
  return findSayings(ctx.db, mustBePerson(ctx.actor))
}
