import type { Context } from '../../../platform/server/context.ts'
import { endedAt } from '../grant.ts'
import { findAgeBand } from './age-band-store.ts'
import { findAsk } from './erasure/erasure-store.ts'
import { findGrants, findReadings } from './grant-store.ts'

const ALL = 1_000_000

/** Who could read the person and when, everything that was read, and the age band they gave. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const age = await findAgeBand(ctx.db, personId)
  const grants = await findGrants(ctx.db, personId)
  const ask = await findAsk(ctx.db, personId)
  const readings = await findReadings(ctx.db, personId, ALL)
  return {
    ageBand: age ? { band: age.band, saidOn: age.saidAt.toISOString() } : null,
    erasureAskedOn: ask?.askedAt.toISOString() ?? null,
    grants: grants.map((grant) => ({
      professional: grant.professional,
      scopes: grant.scopes,
      from: grant.givenAt?.toISOString() ?? null,
      to: endedAt(grant)?.toISOString() ?? null,
    })),
    readings: readings.map(({ professional, scope, at }) => ({
      professional,
      scope,
      on: at.toISOString(),
    })),
  }
}
