import type { Context } from '../../../platform/server/context.ts'
import { moveCvs } from './cv-store.ts'
import { moveTaken } from './invitations/invitation-store.ts'

/**
 * CVs of one account go to another, with their sentences and their links: an address that was sent goes on showing what it
 * showed. Of one invitation taken up under both accounts, the account's own word stands.
 */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveTaken(ctx.db, from, into)
  await moveCvs(ctx.db, from, into)
}
