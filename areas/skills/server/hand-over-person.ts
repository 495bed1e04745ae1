import type { Context } from '../../../platform/server/context.ts'
import { findPastClaims } from './claim-store.ts'
import { findSayings } from './saying-store.ts'

/** Everything the person said about what they know how to do, with its history. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const claims = await findPastClaims(ctx.db, personId)
  const sayings = await findSayings(ctx.db, personId)
  const inExperiences = claims.map(
    ({ experienceId, competence, level, how, answers, sentence, claimedAt }) => ({
      experienceId,
      competence,
      level,
      how,
      answers,
      sentence,
      saidOn: claimedAt.toISOString(),
    }),
  )
  const inGeneral = sayings.map(({ competence, level, sentence, saidAt }) => ({
    experienceId: null,
    competence,
    level,
    sentence,
    saidOn: saidAt.toISOString(),
  }))
  return [...inExperiences, ...inGeneral]
}
