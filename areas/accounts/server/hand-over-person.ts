import type { Context } from '../../../platform/server/context.ts'
import { findPerson } from './account-store.ts'

/** What the account itself knows of the person, ready to be handed over. Secrets are never handed over. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const person = await findPerson(ctx.db, personId)
  return person ? { nickname: person.nickname, since: person.createdAt.toISOString() } : undefined
}
