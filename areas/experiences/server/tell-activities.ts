import { fold, wordsOf } from '../../../engines/linker/normalise.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Activity, ownActivities, withoutDoubles } from '../activity.ts'
import type { Experience } from '../experience.ts'
import { activitiesToOffer, nameSkills, whatItBrings } from './activities-to-offer.ts'
import { getExperienceToWrite, keep } from './get-experience.ts'
import { readIn, unanswered } from './proposals-for.ts'

/** The person says what they did: ticks, and their own words, kept as they wrote them. */
export async function tellActivities(
  ctx: Context,
  {
    experienceId,
    ticked,
    story,
  }: { experienceId: string; ticked: readonly string[]; story: string | null },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  const offered = await activitiesToOffer(ctx, experience)
  const kept: Activity[] = offered
    .filter(({ code }) => ticked.includes(code))
    .map(({ code, text }) => ({ code, text, origin: 'ticked' as const }))
  const accepted = experience.activities.filter(
    ({ code, origin }) => origin === 'proposed' && code !== null && ticked.includes(code),
  )
  const listed = withoutDoubles([...kept, ...accepted])
  const activities = [...listed, ...ownActivities(story, listed)]
  const skills = await skillsBehind(ctx, activities)
  const refused = await stillRefused(ctx, experience, story)
  return keep(ctx, experience, { activities, story, skills, refused }, 'proposals')
}

/** A refusal holds until new words of the person call the same thing. */
async function stillRefused(
  ctx: Context,
  { refused, story: before }: Experience,
  story: string | null,
): Promise<string[]> {
  if (refused.length === 0 || story === before) return refused
  const written = new Set(wordsOf(before ?? '').map(({ folded }) => folded))
  const called = (await readIn(ctx, story))
    .filter(({ because }) => because.some((word) => !written.has(fold(word))))
    .map(({ code }) => code)
  return refused.filter((code) => !called.includes(code))
}

/** The person accepts some of what their text made us think of; all the rest is refused and not proposed again. */
export async function weighProposals(
  ctx: Context,
  { experienceId, accepted }: { experienceId: string; accepted: readonly string[] },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  const proposals = await unanswered(ctx, experience)
  const taken: Activity[] = proposals
    .filter(({ code }) => accepted.includes(code))
    .map(({ code, text }) => ({ code, text, origin: 'proposed' as const }))
  const left = proposals.filter(({ code }) => !accepted.includes(code)).map(({ code }) => code)
  const own = experience.activities.filter(({ origin }) => origin === 'own')
  const listed = experience.activities.filter(({ origin }) => origin !== 'own')
  const activities = withoutDoubles([...listed, ...taken, ...own])
  const skills = await skillsBehind(ctx, activities)
  const refused = [...new Set([...experience.refused, ...left])]
  return keep(ctx, experience, { activities, skills, refused }, 'competences')
}

/** The know-how that comes with what was done. */
async function skillsBehind(
  ctx: Context,
  activities: readonly Activity[],
): Promise<Experience['skills']> {
  const brought = await Promise.all(
    activities.map(({ code }) => (code === null ? undefined : whatItBrings(ctx, code))),
  )
  return nameSkills(
    ctx,
    brought.flatMap((one) => one?.skills ?? []),
  )
}
