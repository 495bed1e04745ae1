import type { Context } from '../../../platform/server/context.ts'
import { type Claim, notYours } from '../../skills/claim.ts'
import { type ContextCode, type Pole, poleOf } from '../../skills/competence.ts'
import { type KnownAnswers, levelIfKnown, shownLevel } from '../../skills/level.ts'
import { claimSkill } from '../../skills/server/claim-skill.ts'
import { claimsOfExperience } from '../../skills/server/claims-of.ts'
import type { Experience } from '../experience.ts'
import { competenceAfter } from '../journey.ts'
import { getExperienceToWrite, keep } from './get-experience.ts'

/** The person recognises themselves in one of four behaviours, and may add their own sentence. */
export async function sayLevel(
  ctx: Context,
  input: { experienceId: string; competence: string; level: number; sentence: string | null },
): Promise<Experience> {
  const { experienceId, competence, level, sentence } = input
  const experience = await getExperienceToWrite(ctx, { experienceId })
  if (!experience.chosen.includes(competence)) throw notYours()
  const before = (await claimsOfExperience(ctx, { experienceId })).find(
    (claim) => claim.competence === competence,
  )
  const confirmed = before && shownLevel(before.level) === level ? before : undefined
  await claimSkill(ctx, {
    experienceId,
    competence,
    level: confirmed?.level ?? level,
    how: confirmed?.how ?? 'behaviour',
    answers: confirmed?.answers ?? null,
    sentence,
  })
  return keep(ctx, experience, {}, competenceAfter(experience, competence) ? 'levels' : 'when')
}

/** The person says how it was there; null is "I don't know", and is kept as nothing. */
export async function answerQuestion(
  ctx: Context,
  {
    experienceId,
    question,
    rank,
  }: { experienceId: string; question: ContextCode; rank: number | null },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  return keep(ctx, experience, { [question]: rank }, 'levels')
}

/** What the answers suggest for one competence; null when too little was said. */
export type Derived = {
  competence: string
  pole: Pole
  level: number | null
  claim: Claim | undefined
}

/** What the three answers suggest for everything the person chose. */
export async function deriveLevels(ctx: Context, experience: Experience): Promise<Derived[]> {
  const claims = await claimsOfExperience(ctx, { experienceId: experience.id })
  return experience.chosen.map((competence) => {
    const pole = poleOf(competence)
    const claim = claims.find((one) => one.competence === competence)
    return { competence, pole, level: levelIfKnown(pole, answersOf(experience)), claim }
  })
}

export function answersOf({ autonomy, complexity, environment }: Experience): KnownAnswers {
  return { autonomy, complexity, environment }
}

/** The person keeps the levels the answers suggest, or changes some. An empty choice says nothing. */
export async function sayLevels(
  ctx: Context,
  { experienceId, levels }: { experienceId: string; levels: Record<string, number | null> },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  const { autonomy, complexity, environment } = experience
  const whole =
    autonomy !== null && complexity !== null && environment !== null
      ? { autonomy, complexity, environment }
      : null
  for (const { competence, level: derived, claim } of await deriveLevels(ctx, experience)) {
    const said = levels[competence]
    if (!said) continue
    const follows = derived !== null && shownLevel(derived) === said
    await claimSkill(ctx, {
      experienceId,
      competence,
      level: follows ? derived : said,
      how: follows ? 'questions' : 'behaviour',
      answers: follows ? whole : null,
      sentence: claim?.sentence ?? null,
    })
  }
  return keep(ctx, experience, {}, 'when')
}
