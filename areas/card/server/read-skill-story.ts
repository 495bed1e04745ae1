import { refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { claimHistory, claimsOf } from '../../skills/server/claims-of.ts'
import { readCompetence, readContextQuestions } from '../../skills/server/read-competences.ts'
import { whereIStand } from '../../skills/server/where-i-stand.ts'
import { historyOf, proofsOf, type SkillStory } from '../skill-story.ts'
import { readCard } from './read-card.ts'

export const notOnCard = refusal('card.notOnCard', 404)

/** Where one skill of the card comes from: every experience, every word said, and how the level was set. */
export async function readSkillStory(
  ctx: Context,
  { competence: code }: { competence: string },
): Promise<SkillStory> {
  const { root } = ctx.config
  const competence = readCompetence(root, code)
  const card = await readCard(ctx)
  const skill = card.skills.find((one) => one.code === code)
  if (!skill) throw notOnCard()
  const claims = (await claimsOf(ctx)).filter((claim) => claim.competence === code)
  const stand = (await whereIStand(ctx)).find((one) => one.competence === code)
  return {
    skill,
    steps: stand?.steps ?? [],
    official: competence.official,
    knowHow: competence.knowHow,
    proofs: proofsOf(claims, competence.pole, card.experiences, readContextQuestions(root)),
    history: historyOf(await claimHistory(ctx, { competence: code }), card.experiences),
  }
}
