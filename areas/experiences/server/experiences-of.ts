import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Scope } from '../../consent/grant.ts'
import { mustRead } from '../../consent/server/must-read.ts'
import type { Experience } from '../experience.ts'
import { findExperiences } from './experience-store.ts'

/** Everything the acting person has told, finished or not, the last told first. */
export async function experiencesOf(ctx: Context): Promise<Experience[]> {
  return findExperiences(ctx.db, mustBePerson(ctx.actor))
}

/** What somebody told to the end, for whoever they let read it. Drafts stay theirs. */
export async function experiencesShown(
  ctx: Context,
  { personId, scope }: { personId: string; scope: Scope },
): Promise<Experience[]> {
  await mustRead(ctx, { personId, scope })
  const experiences = await findExperiences(ctx.db, personId)
  return experiences.filter(({ finishedAt }) => finishedAt !== null)
}
