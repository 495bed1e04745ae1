import type { Context } from '../../../platform/server/context.ts'
import { KEPT_ANSWER_HOURS, LOG_IN_DAYS } from '../session.ts'
import { deleteOldCodes } from './mail/mail-code-store.ts'
import { deleteKeptAnswersBefore } from './session/kept-answer-store.ts'
import { deleteKnownBefore } from './session/known-person-store.ts'
import { closeSessionsPast, deleteSessionsClosedBefore } from './session/session-store.ts'

const HOUR = 3600 * 1000
const DAY = 24 * HOUR
/** A device cookie lives 400 days at most in browsers. */
const DEVICE_DAYS = 400

/** Doors left open too long are closed, by themselves; what was kept for a time only goes. */
export async function closeLapsedSessions(ctx: Context): Promise<void> {
  const ago = (time: number) => new Date(ctx.now.getTime() - time)
  await closeSessionsPast(ctx.db, ctx.now, {
    own: ago(30 * DAY),
    shared: ago(KEPT_ANSWER_HOURS * HOUR),
  })
  await deleteSessionsClosedBefore(ctx.db, ago(LOG_IN_DAYS * DAY))
  await deleteKeptAnswersBefore(ctx.db, ago(KEPT_ANSWER_HOURS * HOUR))
  await deleteKnownBefore(ctx.db, ago(DEVICE_DAYS * DAY))
  await deleteOldCodes(ctx.db, ago(DAY))
}
