import type { Context } from '../../../platform/server/context.ts'
import { experiencesShown } from '../../experiences/server/experiences-of.ts'
import { voicesIn } from '../../recommendations/given.ts'
import { recommendationsOf } from '../../recommendations/server/recommendations-of.ts'
import { claimsShown } from '../../skills/server/claims-shown.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { standingOf } from '../../skills/standing.ts'
import { type Card, drawCard } from '../card.ts'

/** Somebody's card, for whoever they let read it. Their tastes are another choice, so they are not on it. */
export async function cardShown(
  ctx: Context,
  { personId, name }: { personId: string; name: string | null },
): Promise<Card> {
  const scope = 'card'
  const claims = await claimsShown(ctx, { personId, scope })
  const others = await recommendationsOf(ctx, { personId })
  return drawCard({
    name,
    standings: standingOf(claims, [], voicesIn(others)),
    experiences: await experiencesShown(ctx, { personId, scope }),
    competences: readCompetences(ctx.config.root),
    interests: [],
    others,
    day: ctx.now,
  })
}
