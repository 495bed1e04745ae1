import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { MOST_TWO_ANSWERS, type TwoAnswers, tooManyTwo } from '../two-answers.ts'
import { findTwos, insertTwo } from './two-answers-store.ts'

/** Two answers came to one question: the one that does not stay is kept beside it, sealed, until the person chooses. */
export async function setBeside(ctx: Context, two: TwoAnswers): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const known = await findTwos(ctx.db, personId)
  if (known.length >= MOST_TWO_ANSWERS) throw tooManyTwo({ max: MOST_TWO_ANSWERS })
  const sealed = ctx.secrets.seal(JSON.stringify(two))
  await insertTwo(ctx.db, personId, { id: ctx.newId(), path: two.path, sealed, at: ctx.now })
}
