import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { chooseInterests } from './choose-interests.ts'
import { countSeen, findChoices } from './interest-store.ts'

/** The person met some families and ticked those that attract them; none is a good answer too. */
export async function answerRound(
  ctx: Context,
  { shown, ticked }: { shown: readonly string[]; ticked: readonly string[] },
): Promise<{ added: number; chosen: string[] }> {
  const personId = mustBePerson(ctx.actor)
  const { families } = await currentKnowledge(ctx)
  const met = families.map((family) => family.code).filter((code) => shown.includes(code))
  const before = (await findChoices(ctx.db, personId)).length
  const chosen = await chooseInterests(ctx, { shown: [], ticked })
  await countSeen(ctx.db, personId, met)
  return { added: chosen.length - before, chosen }
}
