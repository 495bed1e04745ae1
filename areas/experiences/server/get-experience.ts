import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Experience, notFound } from '../experience.ts'
import { type Step, stepAfter } from '../journey.ts'
import { findExperience, updateExperience } from './experience-store.ts'

/** One experience of the acting person; anybody else's does not exist for them. */
export async function getExperience(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Experience> {
  const experience = await findExperience(ctx.db, mustBePerson(ctx.actor), experienceId)
  if (!experience) throw notFound()
  return experience
}

/** The same, held until the transaction ends: an answer given in another tab is read, never written over. */
export async function getExperienceToWrite(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Experience> {
  const experience = await findExperience(ctx.db, mustBePerson(ctx.actor), experienceId, true)
  if (!experience) throw notFound()
  return experience
}

/** Keeps what was just answered, and remembers where the story goes on. */
export async function keep(
  ctx: Context,
  experience: Experience,
  answered: Partial<Experience>,
  next: Step,
): Promise<Experience> {
  const kept = { ...experience, ...answered, step: stepAfter(experience, next), updatedAt: ctx.now }
  await updateExperience(ctx.db, kept)
  return kept
}
