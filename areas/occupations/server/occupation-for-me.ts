import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { interestsOf } from '../../interests/server/interests-of.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import { answerTo, questionsOn } from '../question.ts'
import type { Asked } from '../reflection.ts'
import { findChoice } from './occupation-store.ts'

/** The questions to ask oneself on one occupation, with what the acting person already said, wherever they said it. */
export async function occupationForMe(
  ctx: Context,
  { code }: { code: string },
): Promise<{ occupation: Occupation; asked: Asked[] }> {
  const personId = mustBePerson(ctx.actor)
  const occupation = await occupationByCode(ctx, code)
  const choice = await findChoice(ctx.db, personId)
  const interests = await interestsOf(ctx)
  const asked = questionsOn(occupation).map((key) => ({
    key,
    answer: answerTo(key, choice, interests),
  }))
  return { occupation, asked }
}
