import { draftToJoin, forgetDraft } from '../../../areas/accounts/server/draft-to-join.ts'
import { mustBePerson } from '../../../areas/accounts/server/must-be-person.ts'
import { experiencesOf } from '../../../areas/experiences/server/experiences-of.ts'
import { interestsOf } from '../../../areas/interests/server/interests-of.ts'
import { opinionsOf } from '../../../areas/occupations/server/opinions-of.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Gathered } from '../duty.ts'
import { DUTIES } from '../person-duties.ts'
import { forgetWholePerson, handOverWholePerson, listsIn } from '../whole-person.ts'

/** What was written before coming back: shown before it is gathered. */
export type Written = { experiences: number; interests: number; opinions: number; others: number }

/** What fills a list of its own, besides experiences, tastes and opinions. */
const OTHERS = ['periods', 'moves', 'cv']

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
  const copy = await handOverWholePerson(ctx, { personId: draft.id })
  const written = {
    experiences: (await experiencesOf(theirs)).length,
    interests: (await interestsOf(theirs)).length,
    opinions: (await opinionsOf(theirs)).length,
    others: OTHERS.reduce((sum, area) => sum + countIn(copy[area]), 0),
  }
  const isBlank = Object.values(written).every((count) => count === 0)
  return isBlank ? undefined : { ...written, nickname: draft.nickname }
}

/** How many things a part lists first; those of the bin are not counted. */
function countIn(part: unknown): number {
  const [list = []] = listsIn(part)
  return list.filter((one) => !Object(one).deletedOn).length
}

/** Gathers it with the account, area by area, in one transaction; the account that is empty now goes. */
export async function joinWholePerson(ctx: Context): Promise<Required<Gathered> | undefined> {
  const draft = await draftToJoin(ctx)
  if (!draft) return undefined
  const both = { from: draft.id, into: mustBePerson(ctx.actor) }
  const gathered = { experiences: 0, interests: 0, opinions: 0, leftOut: 0 }
  for (const { join } of DUTIES.toReversed()) Object.assign(gathered, await join?.(ctx, both))
  await forgetDraft(ctx)
  await forgetWholePerson(ctx, { personId: draft.id })
  return gathered
}
