import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { letterOfReport } from '../../letters.ts'
import type { Recommendation } from '../../recommendation.ts'
import type { Report } from '../../report.ts'
import { deleteCodesOf } from '../code-store.ts'
import { updateRecommendation } from '../recommendation-store.ts'
import { closeMailBox, insertReport } from '../report-store.ts'
import { deleteVoice } from '../voice/voice-store.ts'
import { type Address, openAskToAnswer } from './open-ask.ts'

/** A no needs no reason; the person is told that it was one, and that others may be asked. */
export async function declineAsk(ctx: Context, address: Address): Promise<void> {
  await end(ctx, await openAskToAnswer(ctx, address))
}

type Reporting = Address & Pick<Report, 'reason' | 'words'>

/** Something is wrong: those who run this installation are told, and nobody writes to this address any more. */
export async function reportAsk(
  ctx: Context,
  { reason, words, ...address }: Reporting,
): Promise<void> {
  const ask = await openAskToAnswer(ctx, address)
  const report: Report = {
    id: ctx.newId(),
    recommendationId: ask.id,
    personId: ask.personId,
    reason,
    words,
    at: ctx.now,
  }
  await insertReport(ctx.db, report)
  if (ask.mailHash) await closeMailBox(ctx.db, ask.mailHash, ctx.now)
  await ctx.mail(letterOfReport(ctx.config.contact.email, report))
  await audit(ctx, {
    kind: 'recommendation.reported',
    subjectId: ask.personId,
    facts: { reason },
  })
  await end(ctx, ask)
}

async function end(ctx: Context, ask: Recommendation): Promise<void> {
  await deleteCodesOf(ctx.db, ask.id)
  await deleteVoice(ctx.db, ask.id)
  const ended = { ...ask, status: 'declined' as const, answer: null, endedAt: ctx.now }
  await updateRecommendation(ctx.db, ended)
}
