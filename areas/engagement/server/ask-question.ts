import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { getExperience } from '../../experiences/server/get-experience.ts'
import { type OwnOption, shownTo } from '../own-option.ts'
import { type Asked, findQuestion, noSuchQuestion } from '../question-tree.ts'
import { findOptions } from './own-option-store.ts'
import { readQuestionTree } from './read-question-tree.ts'

/** One question, for a story of the acting person, with the answers that people added to it. */
export async function askQuestion(
  ctx: Context,
  { experienceId, code }: { experienceId: string; code: string },
): Promise<Asked & { added: OwnOption[] }> {
  await getExperience(ctx, { experienceId })
  const personId = mustBePerson(ctx.actor)
  const asked = findQuestion(readQuestionTree(ctx.config.root), code)
  if (!asked) throw noSuchQuestion()
  const added = shownTo(personId, await findOptions(ctx.db, personId, code))
  return { ...asked, added }
}
