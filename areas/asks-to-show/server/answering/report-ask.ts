import type { Context } from '../../../../platform/server/context.ts'
import { REPORTS_BEFORE_PAUSE } from '../../ask-to-show.ts'
import { letterOfAskReport } from '../../letters.ts'
import { countAskReports, insertAskReport, updateAsk } from '../ask-store.ts'
import { openAsk } from './open-ask.ts'

type Said = { token: string; reason: string; words: string | null }

/** Something is wrong with an ask: those who run this installation read it; said three times, the link shows nothing more. */
export async function reportAsk(ctx: Context, { token, reason, words }: Said): Promise<void> {
  const ask = await openAsk(ctx, { token }, true)
  await insertAskReport(ctx.db, {
    ...{ id: ctx.newId(), ask_id: ask.id, reason, words, at: ctx.now },
  })
  const isPaused = (await countAskReports(ctx.db, ask.id)) >= REPORTS_BEFORE_PAUSE
  if (isPaused) await updateAsk(ctx.db, { ...ask, status: 'paused' })
  const to = ctx.config.contact.email
  await ctx.mail(letterOfAskReport(ask, { to, reason, words, isPaused }))
}
