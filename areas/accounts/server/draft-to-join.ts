import type { Context } from '../../../platform/server/context.ts'
import type { Person } from '../person.ts'
import { findPerson, hasWayBack } from './account-store.ts'
import { mustBePerson } from './must-be-person.ts'
import { findSessionById, updateDraft } from './session/session-store.ts'

/** The account that this browser was writing in before its person came back; only while nobody else can open it. */
export async function draftToJoin(ctx: Context): Promise<Person | undefined> {
  mustBePerson(ctx.actor)
  const session =
    ctx.actor.kind === 'person' ? await findSessionById(ctx.db, ctx.actor.sessionId) : undefined
  if (!session?.draftId || (await hasWayBack(ctx.db, session.draftId))) return undefined
  return findPerson(ctx.db, session.draftId)
}

/** It was not theirs, or it is gathered now: nobody is asked again. */
export async function forgetDraft(ctx: Context): Promise<void> {
  if (ctx.actor.kind === 'person') await updateDraft(ctx.db, ctx.actor.sessionId, null)
}
