import type { Actor, Context } from '../../../platform/server/context.ts'
import { type Session, type Standing, standingOf, USED_EVERY } from '../session.ts'
import { findSession, updateUsedAt } from './session/session-store.ts'

/** Tells who holds this session token; an unknown or lapsed one is a visitor. */
export async function whoIs(ctx: Context, token: string): Promise<Actor> {
  const found = await findSession(ctx.db, ctx.secrets.hash(token))
  if (!found) return { kind: 'visitor' }
  const { session, hasPin } = found
  const standing = standingOf(session, hasPin, ctx.now)
  if (standing !== 'open') return heldOr(session, standing)
  if (ctx.now.getTime() - session.usedAt.getTime() > USED_EVERY)
    await updateUsedAt(ctx.db, session.id, ctx.now)
  if (session.personId !== null) {
    const { id: sessionId, personId } = session
    return { kind: 'person', personId, sessionId, isShared: !session.isOnOwnDevice }
  }
  const { id: sessionId, professionalId } = session
  return professionalId === null
    ? { kind: 'visitor' }
    : { kind: 'professional', professionalId, sessionId }
}

const WAITING: Record<Exclude<Standing, 'open' | 'over'>, { goTo: string; notice?: string }> = {
  pin: { goTo: '/code-secret' },
  card: { goTo: '/reprendre', notice: 'stays.closedItself' },
  'second-factor': { goTo: '/pro/seconde-cle' },
}

/** Nobody yet, but the house knows what to ask first. */
function heldOr(session: Session, standing: Exclude<Standing, 'open'>): Actor {
  if (standing === 'over') return { kind: 'visitor' }
  const held = {
    sessionId: session.id,
    ...(session.personId === null ? {} : { personId: session.personId }),
    ...(session.professionalId === null ? {} : { professionalId: session.professionalId }),
    ...WAITING[standing],
  }
  return { kind: 'visitor', held }
}
