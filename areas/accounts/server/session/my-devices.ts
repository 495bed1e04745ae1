import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { noSuchSession, type Session, standingOf } from '../../session.ts'
import { findCardOf } from '../account-store.ts'
import { mustBePerson } from '../must-be-person.ts'
import { closeOtherSessions, closeSession, findSessionsOf } from './session-store.ts'

const MOST_SHOWN = 20

export type SeenSession = Session & { isHere: boolean; isOpen: boolean }

/** Where the person is logged in, and when they last were; this device first. */
export async function myDevices(ctx: Context): Promise<SeenSession[]> {
  const personId = mustBePerson(ctx.actor)
  const here = ctx.actor.kind === 'person' ? ctx.actor.sessionId : ''
  const hasPin = (await findCardOf(ctx.db, personId))?.pinHash != null
  const sessions = await findSessionsOf(ctx.db, personId, MOST_SHOWN)
  return sessions
    .map((session) => {
      const standing = standingOf(session, hasPin, ctx.now)
      const isHere = session.id === here
      return { ...session, isHere, isOpen: isHere || standing === 'open' || standing === 'pin' }
    })
    .sort((one, other) => Number(other.isHere) - Number(one.isHere))
}

/** Logs out of one other device. */
export async function closeDevice(
  ctx: Context,
  { sessionId }: { sessionId: string },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (!(await closeSession(ctx.db, { personId }, sessionId, ctx.now))) throw noSuchSession()
  await audit(ctx, {
    kind: 'session.closed',
    subjectId: personId,
    facts: { why: 'from-elsewhere', count: 1 },
  })
}

/** Logs out everywhere but here. Answers of how many devices. */
export async function closeOtherDevices(ctx: Context): Promise<number> {
  const personId = mustBePerson(ctx.actor)
  const here = ctx.actor.kind === 'person' ? ctx.actor.sessionId : undefined
  const count = await closeOtherSessions(ctx.db, { personId }, here, ctx.now)
  await audit(ctx, {
    kind: 'session.closed',
    subjectId: personId,
    facts: { why: 'from-elsewhere', count },
  })
  return count
}
