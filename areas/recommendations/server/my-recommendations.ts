import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Recommendation } from '../recommendation.ts'
import { findRecommendationsOf } from './recommendation-store.ts'

/** Everything the acting person asked of others, the last first; what was only begun is left out. */
export async function myRecommendations(ctx: Context): Promise<Recommendation[]> {
  const all = await findRecommendationsOf(ctx.db, mustBePerson(ctx.actor))
  return all.filter(({ status }) => status !== 'draft')
}
