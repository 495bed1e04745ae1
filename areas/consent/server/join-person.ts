import type { Context } from '../../../platform/server/context.ts'
import { moveAgeBand } from './age-band-store.ts'
import { moveGrants } from './grant-store.ts'
import { stopGrantsOf } from './stop-grant.ts'

/**
 * Who could read one account is told in another, and who did. But it stops: what was shown to somebody was one story, not the
 * whole account, and only the person shows that. Of two ages said, the account's own stands.
 */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await stopGrantsOf(ctx, { personId: from })
  await moveGrants(ctx.db, from, into)
  await moveAgeBand(ctx.db, from, into)
}
