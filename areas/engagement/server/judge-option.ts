import type { Context } from '../../../platform/server/context.ts'
import type { OwnOption } from '../own-option.ts'
import { noSuchOption } from '../question-tree.ts'
import { findProposed, updateJudged } from './own-option-store.ts'

/** Somebody of the house has read an answer and lets others see it, or not. It stays its author's in both cases. */
export async function judgeOption(
  ctx: Context,
  { id, accept }: { id: string; accept: boolean },
): Promise<void> {
  const state = accept ? 'accepted' : 'refused'
  if (!(await updateJudged(ctx.db, { id, state, at: ctx.now }))) throw noSuchOption()
}

/** What waits to be read, without a word on who wrote it. */
export async function optionsToJudge(
  ctx: Context,
): Promise<Pick<OwnOption, 'id' | 'question' | 'label' | 'proposedAt'>[]> {
  const waiting = await findProposed(ctx.db)
  return waiting.map(({ id, question, label, proposedAt }) => ({ id, question, label, proposedAt }))
}
