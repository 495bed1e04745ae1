import { draftToJoin, forgetDraft } from '../../areas/accounts/server/draft-to-join.ts'
import { mustBePerson } from '../../areas/accounts/server/must-be-person.ts'
import { joinPerson as joinEngagement } from '../../areas/engagement/server/join-person.ts'
import { experiencesOf } from '../../areas/experiences/server/experiences-of.ts'
import { joinPerson as joinExperiences } from '../../areas/experiences/server/join/join-person.ts'
import { joinPerson as joinImpact } from '../../areas/impact/server/join-person.ts'
import { interestsOf } from '../../areas/interests/server/interests-of.ts'
import { joinPerson as joinInterests } from '../../areas/interests/server/join-person.ts'
import { joinPerson as joinKeepsakes } from '../../areas/keepsakes/server/join-person.ts'
import { joinPerson as joinMoves } from '../../areas/moves/server/join-person.ts'
import { joinPerson as joinOccupations } from '../../areas/occupations/server/join-person.ts'
import { opinionsOf } from '../../areas/occupations/server/opinions-of.ts'
import { joinPerson as joinPeriods } from '../../areas/periods/server/join-person.ts'
import { joinPerson as joinSkills } from '../../areas/skills/server/join-person.ts'
import type { Context } from '../../platform/server/context.ts'
import { forgetWholePerson } from './whole-person.ts'

/** What was written before coming back: shown before it is gathered, and counted after. */
export type Written = { experiences: number; interests: number; opinions: number }

/** What waits to be gathered, and under which name; nothing when nothing was written. */
export async function writtenBefore(
  ctx: Context,
): Promise<(Written & { nickname: string | null }) | undefined> {
  const draft = await draftToJoin(ctx)
  if (!draft) return undefined
  const theirs: Context = {
    ...ctx,
    actor: { kind: 'person', personId: draft.id, sessionId: '' },
  }
  const written = {
    experiences: (await experiencesOf(theirs)).length,
    interests: (await interestsOf(theirs)).length,
    opinions: (await opinionsOf(theirs)).length,
  }
  const isBlank = Object.values(written).every((count) => count === 0)
  return isBlank ? undefined : { ...written, nickname: draft.nickname }
}

/** Gathers it with the account, area by area, in one transaction; the account that is empty now goes. */
export async function joinWholePerson(
  ctx: Context,
): Promise<(Written & { leftOut: number }) | undefined> {
  const draft = await draftToJoin(ctx)
  if (!draft) return undefined
  const both = { from: draft.id, into: mustBePerson(ctx.actor) }
  // Files go to their new shelf first: the rows that name them move with the experiences.
  await joinKeepsakes(ctx, both)
  const experiences = await joinExperiences(ctx, both)
  for (const join of [joinSkills, joinEngagement, joinPeriods, joinMoves, joinImpact])
    await join(ctx, both)
  const { added, leftOut } = await joinInterests(ctx, both)
  const opinions = await joinOccupations(ctx, both)
  await forgetDraft(ctx)
  await forgetWholePerson(ctx, { personId: draft.id })
  return { experiences, interests: added, opinions, leftOut: leftOut.length }
}
