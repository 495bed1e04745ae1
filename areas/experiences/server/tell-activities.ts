import type { Context } from '../../../platform/server/context.ts'
import { type Activity, ownActivities, withoutDoubles } from '../activity.ts'
import type { Experience } from '../experience.ts'
import { activitiesToOffer, nameSkills, whatItBrings } from './activities-to-offer.ts'
import { getExperienceToWrite, keep } from './get-experience.ts'
import { proposalsFor } from './proposals-for.ts'

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
  return keep(ctx, experience, { activities, story, skills }, 'proposals')
}

/** The person accepts some of what their text made us think of; the rest is refused and not proposed again. */
export async function weighProposals(
  ctx: Context,
  { experienceId, accepted }: { experienceId: string; accepted: readonly string[] },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  const proposals = await proposalsFor(ctx, experience)
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
