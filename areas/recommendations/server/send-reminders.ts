import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import { isHidden } from '../../consent/server/erasure/ask-erasure.ts'
import { letterOfAsk } from '../letters.ts'
import { isReminderDue, REMINDER_DAYS } from '../recommendation.ts'
import { linkOf } from './ask/send-recommendation.ts'
import { deleteOldCodes } from './code-store.ts'
import {
  deleteDrafts,
  findRecommendation,
  findWaiting,
  forgetMails,
  updateRecommendation,
} from './recommendation-store.ts'
import { deleteUnsignedVoices } from './voice/voice-store.ts'

/** Two reminders, after one week and after three; none once the other one answered, or the person stopped or left. */
export async function sendReminders(ctx: Context): Promise<void> {
  const [first] = REMINDER_DAYS
  const sentBefore = new Date(ctx.now.getTime() - first * 24 * 3_600_000)
  for (const { id } of await findWaiting(ctx.db, sentBefore))
    await inTransaction(ctx.db, (db) => remind(withDb(ctx, db), id))
}

async function remind(ctx: Context, id: string): Promise<void> {
  // Read again, held: it may have been answered since.
  const ask = await findRecommendation(ctx.db, { id }, true)
  if (!ask?.sealedMail || !ask.sealedToken || !isReminderDue(ask, ctx.now)) return
  if (await isHidden(ctx, { personId: ask.personId })) return
  await updateRecommendation(ctx.db, { ...ask, reminders: ask.reminders + 1 })
  const link = linkOf(ctx.config.publicUrl ?? '', ctx.secrets.unseal(ask.sealedToken), ask.language)
  const to = ctx.secrets.unseal(ask.sealedMail)
  await ctx.mail(letterOfAsk(ask, { to, link, isReminder: true }))
}

/** What is needed no more goes: drafts and codes after a day, addresses after their time. */
export async function forgetWhatPassed(ctx: Context): Promise<void> {
  await deleteDrafts(ctx.db, keptSince(RETENTION.shareDraft, ctx.now))
  await deleteUnsignedVoices(ctx.db, keptSince(RETENTION.endedAsk, ctx.now))
  await deleteOldCodes(ctx.db, keptSince(RETENTION.passing, ctx.now))
  await forgetMails(
    ctx.db,
    keptSince(RETENTION.endorserMail, ctx.now),
    keptSince(RETENTION.endedAsk, ctx.now),
  )
}
