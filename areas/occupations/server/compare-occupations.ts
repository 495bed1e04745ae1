import type { Context } from '../../../platform/server/context.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { skillsInCommon } from '../kinship.ts'
import { noSuchOccupation } from '../opinion.ts'
import { answerTo, questionsOn } from '../question.ts'
import type { Asked } from '../reflection.ts'
import { type SkillShown, type Suggestion, skillShown } from '../suggestion.ts'
import { broughtBy } from './brought-by.ts'
import { sheetFrom } from './occupation-sheet.ts'

export type Side = { suggestion: Suggestion; isBare: boolean; conditions: Asked[] }
export type Comparison = { sides: readonly [Side, Side]; inBoth: SkillShown[] }

/** Two occupations as they look from where the acting person stands. */
export async function compareOccupations(
  ctx: Context,
  { a, b }: { a: string; b: string },
): Promise<Comparison> {
  const knowledge = await currentKnowledge(ctx)
  const first = knowledge.occupations.get(a)
  const second = knowledge.occupations.get(b)
  if (!first || !second) throw noSuchOccupation()
  const brought = await broughtBy(ctx)
  const sideOf = (occupation: Occupation): Side => {
    const { suggestion, isBare } = sheetFrom(occupation, brought, knowledge, ctx.now)
    const conditions = questionsOn(occupation)
      .filter((key) => occupation.contexts.includes(key))
      .map((key) => ({ key, answer: answerTo(key, brought.choice, brought.interests) }))
    return { suggestion, isBare, conditions }
  }
  return {
    sides: [sideOf(first), sideOf(second)],
    inBoth: skillsInCommon(first, second).map(({ code }) => skillShown(code, knowledge)),
  }
}
