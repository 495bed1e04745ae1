import { randomBytes } from 'node:crypto'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import {
  type Coming,
  OWN_DEVICE_DAYS,
  PROFESSIONAL_HOURS,
  SHARED_HOURS,
  type Way,
} from '../../session.ts'
import { upsertKnownPerson } from './known-person-store.ts'
import { closeSession, insertSession } from './session-store.ts'

/** What the browser keeps: the token, for how long when the device is the person's own, and the token of the device. */
export type OpenedSession = {
  token: string
  keptFor: number | undefined
  deviceToken: string | undefined
}

type Owner = { personId: string } | { professionalId: string }
type More = { draftId?: string | null; secondFactorAt?: Date | null; token?: string }

const OWN_DEVICE_SECONDS = OWN_DEVICE_DAYS * 24 * 3600
const hours = (count: number) => count * 3600 * 1000

/**
 * Opens a session with a fresh token of 256 random bits; only its hash is kept. The session this browser had
 * before closes at once. On one's own device the person is known there from now on.
 */
export async function openSession(
  ctx: Context,
  owner: Owner,
  coming: Coming,
  way: Way,
  { draftId = null, secondFactorAt = null, token = newToken() }: More = {},
): Promise<OpenedSession> {
  const isMine = coming.mine && 'personId' in owner
  const longest = isMine ? OWN_DEVICE_SECONDS * 1000 : hours(SHARED_HOURS)
  await closeThisOne(ctx)
  await insertSession(ctx.db, ctx.secrets.hash(token), {
    id: ctx.newId(),
    personId: 'personId' in owner ? owner.personId : null,
    professionalId: 'professionalId' in owner ? owner.professionalId : null,
    isOnOwnDevice: isMine,
    device: coming.device ?? 'other',
    way,
    openedAt: ctx.now,
    usedAt: ctx.now,
    expiresAt: new Date(
      ctx.now.getTime() + ('professionalId' in owner ? hours(PROFESSIONAL_HOURS) : longest),
    ),
    closedAt: null,
    secondFactorAt,
    draftId,
  })
  await auditOpening(ctx, owner, {
    way,
    isMine,
    isHalf: 'professionalId' in owner && !secondFactorAt,
  })
  if (!isMine) return keptByBrowser(token, undefined)
  const deviceToken = coming.deviceToken ?? newToken()
  await upsertKnownPerson(ctx.db, ctx.secrets.hash(deviceToken), owner.personId, ctx.now)
  return keptByBrowser(token, deviceToken)
}

/** A device has a token when it is the person's own: the session then stays there. */
export function keptByBrowser(token: string, deviceToken: string | undefined): OpenedSession {
  return { token, keptFor: deviceToken ? OWN_DEVICE_SECONDS : undefined, deviceToken }
}

/** Half open: the second factor is still to come. */
async function auditOpening(
  ctx: Context,
  owner: Owner,
  { way, isMine, isHalf }: { way: Way; isMine: boolean; isHalf: boolean },
): Promise<void> {
  const subjectId = 'personId' in owner ? owner.personId : owner.professionalId
  const where = isMine ? 'own' : 'shared'
  await audit(ctx, {
    kind: 'session.opened',
    subjectId,
    facts: { way, device: where, ...(isHalf ? { waits: 'second-factor' } : {}) },
  })
}

const newToken = () => randomBytes(32).toString('base64url')

async function closeThisOne({ actor, db, now }: Context): Promise<void> {
  if (actor.kind === 'person' || actor.kind === 'professional')
    await closeSession(db, {}, actor.sessionId, now)
  if (actor.kind === 'visitor' && actor.held) await closeSession(db, {}, actor.held.sessionId, now)
}
