import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Discovery, seedFrom } from '../discovery.ts'
import { findChoices, findSeed, findSeen } from './interest-store.ts'

/** Where the acting person stands in meeting other families. */
export async function discoveryOf(ctx: Context): Promise<Discovery> {
  const personId = mustBePerson(ctx.actor)
  return {
    chosen: await findChoices(ctx.db, personId),
    seen: await findSeen(ctx.db, personId),
    seed: (await findSeed(ctx.db, personId)) ?? seedFrom(personId),
  }
}
