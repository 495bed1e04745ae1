import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { emit } from '../../../platform/server/event.ts'
import { linkClosed, type Recommendation } from '../recommendation.ts'
import { factsOf } from './ask/accept-recommendation.ts'
import { findRecommendation, updateRecommendation } from './recommendation-store.ts'
import { deleteVoice } from './voice/voice-store.ts'

/** The key of the letter that came as a copy, or of the last screen: who has it signed. */
type Key = { key: string }

/** What somebody signed, for them to read again. */
export async function readSigned(
  ctx: Context,
  { key }: Key,
  toWrite = false,
): Promise<Recommendation> {
  const withdrawHash = ctx.secrets.hash(key)
  const found = await findRecommendation(ctx.db, { withdrawHash }, toWrite)
  if (!found) throw linkClosed()
  return found
}

/** Who signed takes their word back: it is shown nowhere from now on, and what they wrote is erased. */
export async function withdrawRecommendation(ctx: Context, { key }: Key): Promise<void> {
  await takeBack(ctx, await readSigned(ctx, { key }, true))
}

/** It is shown nowhere from now on, and what was written is erased: whoever decided it. */
export async function takeBack(ctx: Context, signed: Recommendation): Promise<void> {
  await updateRecommendation(
    ctx.db,
    {
      ...signed,
      status: 'withdrawn',
      answer: null,
      assurance: null,
      verifiedOrganisation: null,
      mailHash: null,
      sealedMail: null,
      endedAt: ctx.now,
    },
    { withdrawHash: null },
  )
  await deleteVoice(ctx.db, signed.id)
  await audit(ctx, { kind: 'recommendation.withdrawn', subjectId: signed.personId })
  await emit(ctx, 'recommendations.withdrawn', factsOf(signed))
}
