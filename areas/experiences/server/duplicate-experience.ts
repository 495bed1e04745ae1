import type { Context } from '../../../platform/server/context.ts'
import { claimSkill } from '../../skills/server/claim-skill.ts'
import { claimsOfExperience } from '../../skills/server/claims-of.ts'
import { type Experience, MOST_EXPERIENCES, tooManyExperiences } from '../experience.ts'
import { NO_PERIOD } from '../period.ts'
import { findExperiences, holdTurn, insertExperience } from './experience-store.ts'
import { getExperience } from './get-experience.ts'

/** The same thing lived another time, elsewhere: everything is copied but when and where. The copy is a draft. */
export async function duplicateExperience(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Experience> {
  const experience = await getExperience(ctx, { experienceId })
  await holdTurn(ctx.db, experience.personId)
  const known = await findExperiences(ctx.db, experience.personId)
  if (known.length >= MOST_EXPERIENCES) throw tooManyExperiences({ max: MOST_EXPERIENCES })
  const claims = await claimsOfExperience(ctx, { experienceId })
  const copy: Experience = {
    ...experience,
    id: ctx.newId(),
    period: NO_PERIOD,
    place: null,
    organisation: null,
    step: experience.finishedAt ? 'when' : experience.step,
    finishedAt: null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  }
  await insertExperience(ctx.db, copy)
  for (const { competence, level, how, answers, sentence } of claims) {
    await claimSkill(ctx, { experienceId: copy.id, competence, level, how, answers, sentence })
  }
  return copy
}
