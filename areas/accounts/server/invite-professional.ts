import { randomBytes } from 'node:crypto'
import { refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { takeProfessionalAccess, upsertProfessional } from './account-store.ts'
import { type OpenedSession, openSession } from './start-anonymously.ts'

export const proWrong = refusal('accounts.proWrong', 401, 'code')
/** A browser holds one session: that of the person who is there is not taken from under their hands. */
export const personHere = refusal('oneSession.personHere', 409)
export const onlyForOperators = refusal('accounts.proWrong', 403)

/** The person who runs the installation gives a professional their first access; it works once. */
export async function inviteProfessional(
  ctx: Context,
  { name, email }: { name: string; email: string },
): Promise<{ access: string }> {
  if (ctx.actor.kind !== 'task') throw onlyForOperators()
  const access = randomBytes(16).toString('base64url')
  await upsertProfessional(ctx.db, {
    id: ctx.newId(),
    name,
    email: email.toLowerCase(),
    access_hash: ctx.secrets.hash(access),
    created_at: ctx.now,
  })
  return { access }
}

/** A professional enters with their first access. */
export async function enterAsProfessional(
  ctx: Context,
  { code }: { code: string },
): Promise<OpenedSession> {
  if (ctx.actor.kind === 'person') throw personHere()
  const professionalId = await takeProfessionalAccess(ctx.db, ctx.secrets.hash(code.trim()))
  if (!professionalId) throw proWrong()
  return openSession(ctx, { professionalId }, false)
}
