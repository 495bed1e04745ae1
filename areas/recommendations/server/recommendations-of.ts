import type { Context } from '../../../platform/server/context.ts'
import { mustRead } from '../../consent/server/must-read.ts'
import { isSaid } from '../answer.ts'
import { type GivenRecommendation, givenFrom } from '../given.ts'
import { isShown } from '../recommendation.ts'
import { isHeard } from '../voice.ts'
import { findRecommendationsOf } from './recommendation-store.ts'
import { findVoices } from './voice/voice-store.ts'

type Whose = { personId: string }

/** What others said of a person and the person lets be seen; for them, and for whoever they let read their card. */
export async function recommendationsOf(
  ctx: Context,
  { personId }: Whose,
): Promise<GivenRecommendation[]> {
  await mustRead(ctx, { personId, scope: 'card' })
  return shownOf(ctx, { personId })
}

/**
 * The same on one thing of the person's. Whoever calls says who may see that thing: a recommendation accepted is shown wherever
 * what it speaks of is.
 */
export async function recommendationsAbout(
  ctx: Context,
  { personId, kind, id }: Whose & { kind: 'experience' | 'award'; id: string },
): Promise<GivenRecommendation[]> {
  const all = await shownOf(ctx, { personId })
  return all.filter(({ about }) => about.kind === kind && about.id === id)
}

async function shownOf(ctx: Context, { personId }: Whose): Promise<GivenRecommendation[]> {
  const all = await findRecommendationsOf(ctx.db, personId)
  const voices = await findVoices(ctx.db, { personId })
  return all.filter(isShown).flatMap((one) => {
    if (!isSaid(one.answer)) return []
    const voice = voices.find(({ recommendationId }) => recommendationId === one.id)
    const key = voice && isHeard(voice, one) ? ctx.secrets.unseal(voice.sealedKey) : null
    return [givenFrom(one, one.answer, key)]
  })
}
