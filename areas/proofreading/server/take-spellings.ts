import type { Context } from '../../../platform/server/context.ts'
import { changeCv } from '../../cv/server/change-cv.ts'
import { readCv } from '../../cv/server/read-cv.ts'
import { wordSkill } from '../../cv/server/word-skill.ts'
import { getExperienceToWrite } from '../../experiences/server/get-experience.ts'
import { tellActivities } from '../../experiences/server/tell-activities.ts'
import type { Rereading } from '../spelling.ts'

/** The person takes some of the spellings proposed; each line is changed where it was told, and nothing else of it. */
export async function takeSpellings(
  ctx: Context,
  { cvId, taken }: { cvId: string; taken: readonly Rereading[] },
): Promise<void> {
  for (const { place, written, proposed } of taken) {
    const change = (text: string) => changed(text, written, proposed)
    if (place.kind === 'story') {
      await changeStory(ctx, place.experienceId, change)
      continue
    }
    const { content } = await readCv(ctx, { cvId })
    if (place.kind === 'profile')
      await changeCv(ctx, { cvId, change: { profile: change(content.profile ?? '') } })
    else {
      const before = content.skills.find(({ code }) => code === place.skill)?.sentence
      await wordSkill(ctx, { cvId, skill: place.skill, words: change(before ?? '') })
    }
  }
}

async function changeStory(
  ctx: Context,
  experienceId: string,
  change: (text: string) => string,
): Promise<void> {
  const { story, activities } = await getExperienceToWrite(ctx, { experienceId })
  const ticked = activities.flatMap(({ code }) => code ?? [])
  await tellActivities(ctx, { experienceId, ticked, story: story && change(story) })
}

/** Only the line itself: what stands before it, such as a dash, and all other lines stay. */
function changed(text: string, written: string, proposed: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.trim().endsWith(written.trim()) ? line.replace(written, () => proposed) : line,
    )
    .join('\n')
}
