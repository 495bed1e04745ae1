import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { keptAfter, MOST_INTERESTS, noSuchFamily, tooMany } from '../interest.ts'
import { findChoices, holdTurn, replaceChoices } from './interest-store.ts'

/** The person ticks what they like among the families a screen showed; what it did not show stays as it was. */
export async function chooseInterests(
  ctx: Context,
  { shown, ticked }: { shown: readonly string[]; ticked: readonly string[] },
): Promise<string[]> {
  const personId = mustBePerson(ctx.actor)
  const { families } = await currentKnowledge(ctx)
  if (ticked.some((code) => !families.some((family) => family.code === code))) throw noSuchFamily()
  await holdTurn(ctx.db, personId)
  const kept = keptAfter(await findChoices(ctx.db, personId), shown, ticked)
  if (kept.length > MOST_INTERESTS) {
    throw tooMany({ count: kept.length, most: MOST_INTERESTS, over: kept.length - MOST_INTERESTS })
  }
  await replaceChoices(ctx.db, personId, kept)
  return kept
}
