import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { seedFrom } from '../discovery.ts'
import { deleteSeen, upsertSeed } from './interest-store.ts'

/** The person wants to meet all families again, in another order. What they chose stays. */
export async function restartDiscovery(ctx: Context): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  await deleteSeen(ctx.db, personId)
  await upsertSeed(ctx.db, personId, seedFrom(ctx.newId()))
}
