import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { whoAmI } from '../../accounts/server/who-am-i.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import { interestsOf } from '../../interests/server/interests-of.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { voicesIn } from '../../recommendations/given.ts'
import { recommendationsOf } from '../../recommendations/server/recommendations-of.ts'
import { claimsOf } from '../../skills/server/claims-of.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { sayingsOf } from '../../skills/server/sayings-of.ts'
import { standingOf } from '../../skills/standing.ts'
import { type Card, drawCard } from '../card.ts'

/** The acting person's own card, as it stands now. Nobody reads somebody else's. */
export async function readCard(ctx: Context): Promise<Card> {
  const personId = mustBePerson(ctx.actor)
  const [{ nickname }, claims, experiences, codes, others] = await Promise.all([
    whoAmI(ctx),
    claimsOf(ctx),
    experiencesOf(ctx),
    interestsOf(ctx),
    recommendationsOf(ctx, { personId }),
  ])
  return drawCard({
    name: nickname,
    standings: standingOf(claims, await sayingsOf(ctx), voicesIn(others)),
    experiences,
    competences: readCompetences(ctx.config.root),
    others,
    interests: codes.length > 0 ? await familiesOf(ctx, codes) : [],
    day: ctx.now,
  })
}

async function familiesOf(ctx: Context, codes: readonly string[]): Promise<Card['interests']> {
  const { families } = await currentKnowledge(ctx)
  return codes.flatMap((code) => families.find((family) => family.code === code) ?? [])
}
