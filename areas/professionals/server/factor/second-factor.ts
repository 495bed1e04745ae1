import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { minutesToWait, restAfter } from '../../../accounts/pin.ts'
import { cameWithFirstAccess } from '../../../accounts/server/professional/came-with-first-access.ts'
import { type OpenedSession, openSession } from '../../../accounts/server/session/open-session.ts'
import {
  factorFirst,
  factorWaits,
  RECOVERY_CODES,
  readFactor,
  wrongFactor,
} from '../../second-factor.ts'
import {
  countRecoveryCodes,
  findSecondFactor,
  lockSecondFactor,
  replaceRecoveryCodes,
  type SecondFactor,
  takeRecoveryCode,
  updateTotp,
  updateTotpStep,
  updateWrongCodes,
} from '../professional-store.ts'

const PERIOD = 30
/** Phones whose clock is half a minute off still get in (RFC 6238 §5.2). */
const WINDOW = 1

/** The professional in front of the screen, second factor given or still to give. */
export function halfKnown(ctx: Context): string | undefined {
  if (ctx.actor.kind === 'professional') return ctx.actor.professionalId
  return ctx.actor.kind === 'visitor' ? ctx.actor.held?.professionalId : undefined
}

function mustBeHalfKnown(ctx: Context): string {
  const id = halfKnown(ctx)
  if (!id) throw factorFirst()
  return id
}

/** True when this professional already has an application that gives codes. */
export async function hasSecondFactor(ctx: Context): Promise<boolean> {
  const factor = await findSecondFactor(ctx.db, mustBeHalfKnown(ctx))
  return factor?.totpSince != null
}

/** The first step of setting it up: a fresh secret, kept sealed, not counted until one code was right. */
export async function proposeSecondFactor(ctx: Context): Promise<void> {
  const id = mustBeHalfKnown(ctx)
  const factor = await lockSecondFactor(ctx.db, id)
  if (factor?.totpSince || !(await cameWithFirstAccess(ctx))) throw factorFirst()
  const secret = new Secret({ size: 20 }).base32
  await updateTotp(ctx.db, id, { sealedTotp: ctx.secrets.seal(secret), totpSince: null })
}

/** What the application needs: a secret to type, or the same in an address drawn as a QR code. */
export async function proposedSecret(
  ctx: Context,
): Promise<{ secret: string; address: string } | undefined> {
  const factor = await findSecondFactor(ctx.db, mustBeHalfKnown(ctx))
  if (!factor?.sealedTotp || factor.totpSince) return undefined
  const secret = ctx.secrets.unseal(factor.sealedTotp)
  return { secret, address: totpOf(secret, factor.email).toString() }
}

/** The first right code: from now on it is asked each time. Answers ten recovery codes, shown once, and the opened session. */
export async function confirmSecondFactor(
  ctx: Context,
  { code }: { code: string },
): Promise<{ recovery: string[]; opened: OpenedSession }> {
  const professionalId = mustBeHalfKnown(ctx)
  const factor = await lockSecondFactor(ctx.db, professionalId)
  if (!factor?.sealedTotp || factor.totpSince) throw factorFirst()
  await mustBeRight(ctx, professionalId, factor, code)
  await updateTotp(ctx.db, professionalId, { sealedTotp: factor.sealedTotp, totpSince: ctx.now })
  const recovery = await newRecoveryCodes(ctx, professionalId)
  const facts = { what: 'second-factor' }
  await audit(ctx, { kind: 'secret.changed', subjectId: professionalId, facts })
  return { recovery, opened: await openFully(ctx, professionalId) }
}

/** The second factor of every later log-in: a code of the application, or a recovery code. The token is a new one. */
export async function giveSecondFactor(
  ctx: Context,
  { code }: { code: string },
): Promise<OpenedSession> {
  const professionalId = mustBeHalfKnown(ctx)
  const factor = await lockSecondFactor(ctx.db, professionalId)
  if (!factor?.totpSince) throw factorFirst()
  await mustBeRight(ctx, professionalId, factor, code)
  return openFully(ctx, professionalId)
}

function openFully(ctx: Context, professionalId: string): Promise<OpenedSession> {
  return openSession(ctx, { professionalId }, { mine: false }, 'access', {
    secondFactorAt: ctx.now,
  })
}

/** Wrong codes are counted on the account; a code of the application works once (RFC 6238 §5.2). */
async function mustBeRight(
  ctx: Context,
  id: string,
  factor: SecondFactor,
  typed: string,
): Promise<void> {
  const minutes = minutesToWait(factor.waitsUntil, ctx.now)
  if (minutes > 0) {
    await auditRefusal(ctx, id, 'waits')
    throw factorWaits({ minutes })
  }
  const read = readFactor(typed)
  if (read && 'totp' in read) {
    const step = stepOf(ctx, factor, read.totp)
    if (step !== undefined && step > factor.totpStep) return updateTotpStep(ctx.db, id, step)
  }
  if (read && 'recovery' in read && factor.totpSince) {
    const hash = ctx.secrets.hash(`${id} ${read.recovery}`)
    if (await takeRecoveryCode(ctx.db, id, hash)) {
      await updateWrongCodes(ctx.db, id, 0, null)
      const facts = { what: 'recovery-code' }
      await audit(ctx, { kind: 'secret.used', subjectId: id, facts })
      return
    }
  }
  const wrong = factor.wrongCodes + 1
  const rest = restAfter(wrong, ctx.now)
  await updateWrongCodes(ctx.db, id, wrong, rest ?? null)
  await auditRefusal(ctx, id, rest ? 'blocked' : 'code')
  if (rest) throw factorWaits({ minutes: minutesToWait(rest, ctx.now) })
  throw wrongFactor({ left: 5 - (wrong % 5) })
}

async function auditRefusal(
  ctx: Context,
  subjectId: string,
  why: 'code' | 'blocked' | 'waits',
): Promise<void> {
  await audit(ctx, { kind: 'session.refused', subjectId, facts: { way: 'second-factor', why } })
}

/** Which half-minute this code belongs to; nothing when it is none of those that count now. */
function stepOf(
  ctx: Context,
  { sealedTotp, email }: SecondFactor,
  token: string,
): number | undefined {
  const timestamp = ctx.now.getTime()
  const totp = totpOf(ctx.secrets.unseal(sealedTotp ?? ''), email)
  const delta = totp.validate({ token, timestamp, window: WINDOW })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD) + delta
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Sillage', label, secret: Secret.fromBase32(secret), period: PERIOD })
}

/** Ten fresh recovery codes of 80 random bits; only their hashes are kept, older ones stop working. */
export async function newRecoveryCodes(ctx: Context, professionalId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    Array.from(randomBytes(16), (byte) =>
      '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(byte & 31),
    ).join(''),
  )
  await replaceRecoveryCodes(
    ctx.db,
    professionalId,
    codes.map((code) => ctx.secrets.hash(`${professionalId} ${code}`)),
  )
  const facts = { what: 'recovery-codes' }
  await audit(ctx, { kind: 'secret.changed', subjectId: professionalId, facts })
  return codes
}

export async function recoveryCodesLeft(ctx: Context): Promise<number> {
  return countRecoveryCodes(ctx.db, mustBeHalfKnown(ctx))
}
