import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import { type Answer, choiceAfter, noSuchQuestion, questionsOn } from '../question.ts'
import { holdChoice, upsertChoice } from './occupation-store.ts'

type Input = { code: string; answers: Readonly<Record<string, Answer>> }

/** The person says what would suit them in an occupation; it holds for every occupation alike, and weighs a little in the ideas. */
export async function answerQuestions(ctx: Context, { code, answers }: Input): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const asked = questionsOn(await occupationByCode(ctx, code))
  if (Object.keys(answers).some((key) => !asked.includes(key))) throw noSuchQuestion()
  await upsertChoice(ctx.db, personId, choiceAfter(await holdChoice(ctx.db, personId), answers))
}
