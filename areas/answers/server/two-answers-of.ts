import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { StandingTwo, TwoAnswers } from '../two-answers.ts'
import { findTwos, type SealedTwo } from './two-answers-store.ts'

/** What the person has to choose from, the oldest first. */
export async function twoAnswersOf(ctx: Context): Promise<StandingTwo[]> {
  const sealed = await findTwos(ctx.db, mustBePerson(ctx.actor))
  return sealed.map((one) => openTwo(ctx, one))
}

export function openTwo(ctx: Context, { id, at, sealed }: SealedTwo): StandingTwo {
  // Only setBeside() and takeInPerson() seal here, with this very shape.
  return { ...(JSON.parse(ctx.secrets.unseal(sealed)) as TwoAnswers), id, at }
}
