import type { Context } from '../../../platform/server/context.ts'
import type { Language } from '../../../platform/words.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { NAME_MAX } from '../../cv/cv.ts'
import { startCv } from '../../cv/server/start-cv.ts'
import { type Invitation, invitationClosed, isOpen } from '../invitation.ts'
import { findInvitationByToken, findTakenBy, holdTurn, insertTaken } from './invitation-store.ts'

/** What somebody is invited to, while the invitation is open. Looking changes nothing. */
export async function readInvitation(
  ctx: Context,
  { token }: { token: string },
): Promise<Invitation> {
  const invitation = await findInvitationByToken(ctx.db, ctx.secrets.hash(token))
  if (!invitation || !isOpen(invitation, ctx.now)) throw invitationClosed()
  return invitation
}

/** A person prepares a CV for this application: once. Coming back leads to the CV they began. */
export async function takeInvitation(
  ctx: Context,
  { token, language }: { token: string; language: Language },
): Promise<{ cvId: string | null }> {
  const personId = mustBePerson(ctx.actor)
  const invitation = await readInvitation(ctx, { token })
  await holdTurn(ctx.db, personId)
  const before = (await findTakenBy(ctx.db, personId)).find(
    ({ invitationId }) => invitationId === invitation.id,
  )
  if (before) return { cvId: before.cvId }
  const name = invitation.label.slice(0, NAME_MAX).toWellFormed()
  const cv = await startCv(ctx, { name, headline: invitation.label, language })
  await insertTaken(ctx.db, {
    id: ctx.newId(),
    invitationId: invitation.id,
    personId,
    cvId: cv.id,
    takenAt: ctx.now,
    shownAt: null,
  })
  return { cvId: cv.id }
}
