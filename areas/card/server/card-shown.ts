import type { Context } from '../../../platform/server/context.ts'
import { experiencesShown } from '../../experiences/server/experiences-of.ts'
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
  return drawCard({
    name,
    standings: standingOf(claims),
    experiences: await experiencesShown(ctx, { personId, scope }),
    competences: readCompetences(ctx.config.root),
    interests: [],
    day: ctx.now,
  })
}
