import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Claim, PastClaim } from '../claim.ts'
import { findClaims, findPastClaims } from './claim-store.ts'

/** Everything the acting person says they know how to do, today. */
export async function claimsOf(ctx: Context): Promise<Claim[]> {
  return findClaims(ctx.db, { personId: mustBePerson(ctx.actor) })
}

/** The same, for one experience. */
export async function claimsOfExperience(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Claim[]> {
  return findClaims(ctx.db, { personId: mustBePerson(ctx.actor), experienceId })
}

/** Every word the person said about one competence, the oldest first; a null level means taken back. */
export async function claimHistory(
  ctx: Context,
  { competence }: { competence: string },
): Promise<PastClaim[]> {
  return findPastClaims(ctx.db, mustBePerson(ctx.actor), competence)
}
