import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Experience } from '../experience.ts'
import { findExperiences } from './experience-store.ts'

/** Everything the acting person has told, finished or not, the last told first. */
export async function experiencesOf(ctx: Context): Promise<Experience[]> {
  return findExperiences(ctx.db, mustBePerson(ctx.actor))
}
