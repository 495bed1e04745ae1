import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { NEVER_TAKEN_DAYS } from '../../session.ts'
import { deletePerson, findNeverTaken } from '../account-store.ts'

/** Printed cards that nobody took go after 90 days, with the empty accounts they open. Answers how many. */
export async function eraseCardsNeverTaken(ctx: Context): Promise<number> {
  const before = new Date(ctx.now.getTime() - NEVER_TAKEN_DAYS * 24 * 3600 * 1000)
  const people = await findNeverTaken(ctx.db, before)
  for (const personId of people) {
    await deletePerson(ctx.db, personId)
    const facts = { what: 'card', why: 'never-taken' }
    await audit(ctx, { kind: 'secret.revoked', subjectId: personId, facts })
  }
  return people.length
}
