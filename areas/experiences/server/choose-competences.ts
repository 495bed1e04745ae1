import type { Context } from '../../../platform/server/context.ts'
import { MOST_CHOSEN, poleOf } from '../../skills/competence.ts'
import { claimsOfExperience } from '../../skills/server/claims-of.ts'
import { withdrawClaim } from '../../skills/server/withdraw-claim.ts'
import { type Experience, tooManyChosen } from '../experience.ts'
import { getExperienceToWrite, keep } from './get-experience.ts'

/** The person recognises up to four things they know how to do; what they no longer choose is taken back. */
export async function chooseCompetences(
  ctx: Context,
  { experienceId, chosen }: { experienceId: string; chosen: readonly string[] },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  const once = [...new Set(chosen)]
  for (const code of once) poleOf(code)
  if (once.length > MOST_CHOSEN) throw tooManyChosen({ max: MOST_CHOSEN })
  for (const { competence } of await claimsOfExperience(ctx, { experienceId })) {
    if (!once.includes(competence)) await withdrawClaim(ctx, { experienceId, competence })
  }
  return keep(ctx, experience, { chosen: once }, 'levels')
}
