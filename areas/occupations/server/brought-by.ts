import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import { interestsOf } from '../../interests/server/interests-of.ts'
import { claimsOf } from '../../skills/server/claims-of.ts'
import { sayingsOf } from '../../skills/server/sayings-of.ts'
import type { Brought } from '../profile.ts'
import { findChoice, findOpinions } from './occupation-store.ts'

/** Everything the acting person brought, and what of it they let count. */
export async function broughtBy(ctx: Context): Promise<Brought> {
  const personId = mustBePerson(ctx.actor)
  // Asked together, they travel together.
  const [experiences, claims, sayings, interests, opinions, choice] = await Promise.all([
    experiencesOf(ctx),
    claimsOf(ctx),
    sayingsOf(ctx),
    interestsOf(ctx),
    findOpinions(ctx.db, personId),
    findChoice(ctx.db, personId),
  ])
  return { experiences, claims, sayings, interests, opinions, choice }
}
