import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { findClaims, insertClaim } from './claim-store.ts'

/** The person takes a word back; the history remembers that it was said and taken back. */
export async function withdrawClaim(
  ctx: Context,
  { experienceId, competence }: { experienceId: string; competence: string },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const claims = await findClaims(ctx.db, { personId, experienceId })
  const claim = claims.find((one) => one.competence === competence)
  if (!claim) return
  await insertClaim(ctx.db, {
    ...claim,
    id: ctx.newId(),
    level: null,
    sentence: null,
    claimedAt: ctx.now,
  })
}
