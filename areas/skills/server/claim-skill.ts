import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Claim, notYours } from '../claim.ts'
import { type ContextAnswers, poleOf } from '../competence.ts'
import { findClaims, insertClaim } from './claim-store.ts'

export type ClaimInput = {
  experienceId: string
  competence: string
  level: number
  how: Claim['how']
  answers: ContextAnswers | null
  sentence: string | null
}

/** The person says how well they did something in one experience. An earlier word stays in the history. */
export async function claimSkill(ctx: Context, input: ClaimInput): Promise<Claim> {
  const personId = mustBePerson(ctx.actor)
  poleOf(input.competence)
  const before = (await findClaims(ctx.db, { personId, experienceId: input.experienceId })).find(
    (claim) => claim.competence === input.competence,
  )
  if (before && saysTheSame(before, input)) return before
  const claim: Claim = { id: ctx.newId(), personId, claimedAt: ctx.now, ...input }
  await insertClaim(ctx.db, claim).catch(asNotYours)
  return claim
}

function saysTheSame(claim: Claim, input: ClaimInput): boolean {
  return (
    claim.level === input.level &&
    claim.how === input.how &&
    claim.sentence === input.sentence &&
    sameAnswers(claim, input)
  )
}

function sameAnswers(one: Pick<Claim, 'answers'>, other: Pick<Claim, 'answers'>): boolean {
  const codes = ['autonomy', 'complexity', 'environment'] as const
  return codes.every((code) => one.answers?.[code] === other.answers?.[code])
}

/** The database itself refuses a claim on somebody else's experience (foreign key, SQLSTATE 23503). */
function asNotYours(problem: unknown): never {
  if (problem instanceof Error && 'code' in problem && problem.code === '23503') throw notYours()
  throw problem
}
