import type { Context } from '../../../platform/server/context.ts'
import { deleteSentAnswersOf } from './sent-answer-store.ts'
import { moveTwos } from './two-answers-store.ts'

/** What was left to choose from is still to be chosen; what was sent from the draft was sent. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveTwos(ctx.db, from, into)
  await deleteSentAnswersOf(ctx.db, from)
}
