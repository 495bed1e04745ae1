import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { byDay, type DayOfReading, type Grant, isStanding } from '../grant.ts'
import { findGrants, findReadings } from './grant-store.ts'

/** A person reads a few sentences, not a log of years; the copy of everything holds all of it. */
const MOST_READINGS = 200

export type WhoSees = { standing: Grant[]; past: Grant[]; readings: DayOfReading[] }

/** Who may read the acting person today, who could before, and what was read. */
export async function whoSeesWhat(ctx: Context): Promise<WhoSees> {
  const personId = mustBePerson(ctx.actor)
  const grants = await findGrants(ctx.db, personId)
  return {
    standing: grants.filter((grant) => isStanding(grant, ctx.now)),
    past: grants.filter((grant) => !isStanding(grant, ctx.now)),
    readings: byDay(await findReadings(ctx.db, personId, MOST_READINGS)),
  }
}
