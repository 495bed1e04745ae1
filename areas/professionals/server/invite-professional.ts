import { randomBytes } from 'node:crypto'
import { refusal } from '../../../platform/refusal.ts'
import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { closeSessionsOfProfessional } from '../../accounts/server/professional/close-sessions-of-professional.ts'
import { type OpenedSession, openSession } from '../../accounts/server/session/open-session.ts'
import {
  replaceRecoveryCodes,
  takeProfessionalAccess,
  updateTotp,
  upsertProfessional,
} from './professional-store.ts'

export const proWrong = refusal('security.proWrong', 401, 'code')
/** A browser holds one session: that of the person who is there is not taken from under their hands. */
export const personHere = refusal('oneSession.personHere', 409)
export const onlyForOperators = refusal('security.proWrong', 403)

type Invitation = { name: string; email: string; withNewFactor?: boolean }

/**
 * The person who runs the installation gives a professional their first access; it works once. Whoever lost both
 * phone and recovery codes is given it with a new second factor: everything that was open closes.
 */
export async function inviteProfessional(
  ctx: Context,
  { name, email, withNewFactor = false }: Invitation,
): Promise<{ access: string; professionalId: string }> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  const access = randomBytes(16).toString('base64url')
  const professionalId = await upsertProfessional(ctx.db, {
    id: ctx.newId(),
    name,
    email: email.toLowerCase(),
    accessHash: ctx.secrets.hash(access),
    now: ctx.now,
  })
  if (withNewFactor) {
    await updateTotp(ctx.db, professionalId, { sealedTotp: null, totpSince: null })
    await replaceRecoveryCodes(ctx.db, professionalId, [])
    await closeSessionsOfProfessional(ctx, { professionalId })
  }
  const facts = { what: withNewFactor ? 'access-and-second-factor' : 'access' }
  await audit(ctx, { kind: 'secret.changed', subjectId: professionalId, facts })
  return { access, professionalId }
}

/** A professional enters with their first access; the second factor comes next. */
export async function enterAsProfessional(
  ctx: Context,
  { code }: { code: string },
): Promise<OpenedSession> {
  if (ctx.actor.kind === 'person') throw personHere()
  const professionalId = await takeProfessionalAccess(ctx.db, ctx.secrets.hash(code.trim()))
  if (!professionalId) {
    await audit(ctx, { kind: 'session.refused', facts: { way: 'access', why: 'code' } })
    throw proWrong()
  }
  return openSession(ctx, { professionalId }, { mine: false }, 'access')
}
