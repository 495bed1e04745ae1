import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { forgetLettersAbout } from '../../../../platform/server/outbox.ts'
import { type Application, isOwnToWrite } from '../../application.ts'
import { deleteApplication, emptyApplication, updateApplication } from '../application-store.ts'
import { endRound } from '../review-store.ts'
import { ownApplication } from './own-application.ts'

type Which = { applicationId: string }

/** The person takes it back to change something: nobody reads it any more, and nothing of it is lost. */
export async function takeBack(ctx: Context, which: Which): Promise<void> {
  const own = await ownApplication(ctx, which, true)
  if (own.status !== 'sent') return
  const back: Application = { ...own, status: 'returned', endedAt: null, dueAt: null }
  await updateApplication(ctx.db, back)
  await endRound(ctx.db, own, 'taken-back', ctx.now)
  await forgetLettersAbout(ctx.db, own.id)
}

/**
 * The person does not ask any more, whatever point it had come to: what they wrote, what they showed and what was answered go at
 * once. A badge that was given stays theirs.
 */
export async function withdrawApplication(ctx: Context, which: Which): Promise<void> {
  const own = await ownApplication(ctx, which, true)
  await forgetLettersAbout(ctx.db, own.id)
  if (own.round === 0 || own.status === 'given') {
    await deleteApplication(ctx.db, own.id)
    return
  }
  // How many times it was sent is remembered a day: withdrawing is no way to write to the same people without end.
  await emptyApplication(ctx.db, own.id)
  await updateApplication(ctx.db, { ...own, status: 'withdrawn', name: null, endedAt: ctx.now })
  if (!isOwnToWrite(own)) await emit(ctx, 'applications.withdrawn', { applicationId: own.id })
}
