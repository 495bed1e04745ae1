import type { Context } from '../../../platform/server/context.ts'
import type { Experience, Kind } from '../../experiences/experience.ts'
import { nameInOwnWords } from '../../experiences/server/choose-theme.ts'
import { startExperience } from '../../experiences/server/start-experience.ts'
import { tellActivities } from '../../experiences/server/tell-activities.ts'

/** The person tells in one go what they lived and what they did there: the rest of the story comes later. */
export async function tellShortStory(
  ctx: Context,
  { kind, title, story }: { kind: Kind; title: string; story: string | null },
): Promise<Experience> {
  const { id: experienceId } = await startExperience(ctx, { kind })
  await nameInOwnWords(ctx, { experienceId, words: title })
  return tellActivities(ctx, { experienceId, ticked: [], story })
}
