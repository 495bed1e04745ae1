import type { Context } from '../../../platform/server/context.ts'
import { findPastClaims } from './claim-store.ts'

/** Everything the person said about what they know how to do, with its history. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const claims = await findPastClaims(ctx.db, personId)
  return claims.map(({ experienceId, competence, level, how, answers, sentence, claimedAt }) => ({
    experienceId,
    competence,
    level,
    how,
    answers,
    sentence,
    saidOn: claimedAt.toISOString(),
  }))
}
