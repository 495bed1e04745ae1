import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { updateAside } from './claim-store.ts'

/** An experience goes to the bin, or comes back: what it said of the person goes and comes with it. */
export async function setClaimsAside(
  ctx: Context,
  { experienceId, aside }: { experienceId: string; aside: boolean },
): Promise<void> {
  await updateAside(ctx.db, mustBePerson(ctx.actor), experienceId, aside)
}
