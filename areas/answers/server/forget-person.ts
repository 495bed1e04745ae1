import type { Context } from '../../../platform/server/context.ts'
import { deleteSentAnswersOf } from './sent-answer-store.ts'
import { deleteTwosOf } from './two-answers-store.ts'

/** Erases every trace of what a person sent, and what they had to choose from. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteSentAnswersOf(ctx.db, personId)
  await deleteTwosOf(ctx.db, personId)
}
