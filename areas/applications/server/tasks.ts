import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import { isHidden } from '../../consent/server/erasure/ask-erasure.ts'
import { isReminderDue, REMINDER_DAYS } from '../application.ts'
import { deleteLeft, findApplication, findWaiting, updateApplication } from './application-store.ts'
import { inSight } from './asking/own-application.ts'
import { deleteRemoved } from './exhibit-store.ts'
import { settleUnread } from './reviewing/settle.ts'
import { writeToReviewers } from './reviewing/write-to-reviewers.ts'

/** Two reminders to those who have not looked; after a month it goes back to the person, who is told that it is not their fault. */
export async function followApplications(ctx: Context): Promise<void> {
  const [first] = REMINDER_DAYS
  const sentBefore = new Date(ctx.now.getTime() - first * 86_400_000)
  for (const { id } of await findWaiting(ctx.db, sentBefore))
    await inTransaction(ctx.db, (db) => follow(withDb(ctx, db), id))
}

async function follow(ctx: Context, id: string): Promise<void> {
  // Read again, held: it may have been answered since.
  const application = await findApplication(ctx.db, id, true)
  if (application?.status !== 'sent') return
  if (await isHidden(ctx, { personId: application.personId })) return
  const { version } = await inSight(ctx, application)
  const about = { application, version, origin: ctx.config.publicUrl ?? '' }
  if (application.dueAt && application.dueAt <= ctx.now) return settleUnread(ctx, about)
  if (!isReminderDue(application, ctx.now)) return
  await updateApplication(ctx.db, { ...application, reminders: application.reminders + 1 })
  await writeToReviewers(ctx, { ...about, kind: 'reminder' })
}

/** What was begun and left alone goes; so does what was taken away, or withdrawn, a day ago. */
export async function forgetLeft(ctx: Context): Promise<void> {
  const aDayAgo = keptSince(RETENTION.bin, ctx.now)
  await deleteLeft(ctx.db, keptSince(RETENTION.leftApplication, ctx.now), aDayAgo)
  await deleteRemoved(ctx.db, aDayAgo)
}

export const tasks = [
  { name: 'applications.followApplications', everyMinutes: 60, run: followApplications },
  { name: 'applications.forgetLeft', everyMinutes: 720, run: forgetLeft },
]
