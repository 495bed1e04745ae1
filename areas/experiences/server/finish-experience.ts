import type { Context } from '../../../platform/server/context.ts'
import { type Experience, titleNeeded } from '../experience.ts'
import { getExperienceToWrite, keep } from './get-experience.ts'

/** The person has told what they wanted to tell. It stays open to changes. */
export async function finishExperience(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  if (experience.title === '') throw titleNeeded()
  if (experience.finishedAt) return experience
  return keep(ctx, experience, { finishedAt: ctx.now }, 'check')
}
