import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { notNow, type Recommendation, type Status } from '../../recommendation.ts'
import { updateRecommendation } from '../recommendation-store.ts'
import { getOwnAsk } from './get-own-ask.ts'

type Which = { askId: string }

/** The person lets what was said of them be seen; nothing is shown before. */
export async function acceptRecommendation(ctx: Context, { askId }: Which): Promise<void> {
  const kept = await become(ctx, askId, 'accepted', ['signed', 'hidden'])
  await audit(ctx, { kind: 'recommendation.accepted', subjectId: kept.personId })
  await emit(ctx, 'recommendations.accepted', factsOf(kept))
}

/** The person keeps it to themselves, today; it can be shown again. */
export async function hideRecommendation(ctx: Context, { askId }: Which): Promise<void> {
  const kept = await become(ctx, askId, 'hidden', ['signed', 'accepted'])
  await emit(ctx, 'recommendations.hidden', factsOf(kept))
}

/** The person asks no more: the address shows nothing from now on. */
export async function stopAsk(ctx: Context, { askId }: Which): Promise<void> {
  await become(ctx, askId, 'stopped', ['sent', 'opened'])
}

async function become(
  ctx: Context,
  askId: string,
  status: Status,
  from: readonly Status[],
): Promise<Recommendation> {
  const ask = await getOwnAsk(ctx, { askId }, true)
  if (!from.includes(ask.status)) throw notNow()
  const endedAt = status === 'stopped' ? ctx.now : ask.endedAt
  const kept = { ...ask, status, endedAt, answer: status === 'stopped' ? null : ask.answer }
  await updateRecommendation(ctx.db, kept)
  return kept
}

/** Ids only: whoever hears of it reads the rest through `recommendationsAbout`. */
export const factsOf = ({ id, about }: Pick<Recommendation, 'id' | 'about'>) => ({
  recommendationId: id,
  aboutKind: about.kind,
  aboutId: about.id,
})
