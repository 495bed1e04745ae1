import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { mayAskAgain, type Step, stepsOf } from '../saying.ts'
import { findClaims, findPastClaims } from './claim-store.ts'
import { findSayings } from './saying-store.ts'

/** The way made on one competence, and whether three months have passed since the person last spoke of it. */
export type Stand = { competence: string; steps: Step[]; lastDay: Date; isDue: boolean }

/** Where the person stands on everything they say they know how to do; what was said longest ago comes first. */
export async function whereIStand(ctx: Context): Promise<Stand[]> {
  const personId = mustBePerson(ctx.actor)
  const standing = await findClaims(ctx.db, { personId })
  const past = await findPastClaims(ctx.db, personId)
  const sayings = await findSayings(ctx.db, personId)
  const experiences = new Set(standing.map(({ experienceId }) => experienceId))
  return [...new Set(standing.map(({ competence }) => competence))]
    .map((competence) => {
      const claims = past.filter(
        (claim) => claim.competence === competence && experiences.has(claim.experienceId),
      )
      const its = sayings.filter((saying) => saying.competence === competence)
      const days = [...claims.map(({ claimedAt }) => claimedAt), ...its.map(({ saidAt }) => saidAt)]
      const lastDay = new Date(Math.max(...days.map((day) => day.getTime())))
      return {
        competence,
        steps: stepsOf(claims, its),
        lastDay,
        isDue: mayAskAgain(lastDay, ctx.now),
      }
    })
    .sort(
      (a, b) => a.lastDay.getTime() - b.lastDay.getTime() || (a.competence < b.competence ? -1 : 1),
    )
}
