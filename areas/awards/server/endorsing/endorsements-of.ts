import type { Context } from '../../../../platform/server/context.ts'
import type { GivenRecommendation } from '../../../recommendations/given.ts'
import { recommendationsAbout } from '../../../recommendations/server/recommendations-of.ts'
import type { Award } from '../../award.ts'
import { findEndorsements } from './endorsement-store.ts'

/** A word about a badge as people read it, and as it was signed. */
export type Endorsed = { said: GivenRecommendation; credential: string }

/** Words that stand today: shown by the person, and not taken back, whatever has or has not been told yet. */
export async function endorsementsOf(ctx: Context, { id, personId }: Award): Promise<Endorsed[]> {
  if (!personId) return []
  const shown = await recommendationsAbout(ctx, { personId, kind: 'award', id })
  const signed = await findEndorsements(ctx.db, { awardId: id })
  return signed.flatMap(({ recommendationId, credential, isShown }) => {
    const said = shown.find((one) => one.id === recommendationId)
    return said && isShown ? [{ said, credential }] : []
  })
}
