import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { noSuchAsk, notNow, type Recommendation } from '../../recommendation.ts'
import { findRecommendation } from '../recommendation-store.ts'

type Which = { askId: string }

/** One ask of the acting person; anybody else's does not exist for them. */
export async function getOwnAsk(
  ctx: Context,
  { askId }: Which,
  toWrite = false,
): Promise<Recommendation> {
  const personId = mustBePerson(ctx.actor)
  const found = await findRecommendation(ctx.db, { id: askId, personId }, toWrite)
  if (!found) throw noSuchAsk()
  return found
}

/** The same while it is still being prepared. */
export async function getOwnDraft(
  ctx: Context,
  which: Which,
  toWrite = false,
): Promise<Recommendation> {
  const ask = await getOwnAsk(ctx, which, toWrite)
  if (ask.status !== 'draft') throw notNow()
  return ask
}
