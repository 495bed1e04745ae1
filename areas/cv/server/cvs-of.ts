import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Cv } from '../cv.ts'
import { findCvs } from './cv-store.ts'

/** Every CV of the acting person, the last changed first. */
export async function cvsOf(ctx: Context): Promise<Cv[]> {
  return findCvs(ctx.db, mustBePerson(ctx.actor))
}
