import type { Context } from '../../../../platform/server/context.ts'
import { inReading, type Reading } from '../../../../platform/words.ts'
import { getExperience } from '../../../experiences/server/get-experience.ts'
import { claimsOfExperience } from '../../../skills/server/claims-of.ts'
import { readCompetences } from '../../../skills/server/read-competences.ts'
import type { About } from '../../recommendation.ts'

/** All that may be shown of an experience: its name, the person's story, every skill they said, with their own words. */
export async function aboutExperience(
  ctx: Context,
  { experienceId, reading }: { experienceId: string; reading: Reading },
): Promise<About> {
  const experience = await getExperience(ctx, { experienceId })
  const claims = await claimsOfExperience(ctx, { experienceId })
  const competences = readCompetences(ctx.config.root)
  // In the order in which the person chose them: what matters most to them comes first.
  const inOrder = claims.toSorted(
    (a, b) => experience.chosen.indexOf(a.competence) - experience.chosen.indexOf(b.competence),
  )
  return {
    kind: 'experience',
    id: experience.id,
    title: experience.title,
    text: experience.story,
    criteria: null,
    skills: inOrder.flatMap(({ competence, level, sentence }) => {
      const label = competences.find(({ code }) => code === competence)?.label
      return label
        ? [{ competenceId: competence, name: inReading(label, reading), level, sentence }]
        : []
    }),
  }
}
