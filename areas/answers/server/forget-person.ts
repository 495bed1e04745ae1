import type { Context } from '../../../platform/server/context.ts'
import { deleteSentAnswersOf } from './sent-answer-store.ts'

/** Erases every trace of what a person sent. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteSentAnswersOf(ctx.db, personId)
}
