import type { Context } from '../../../platform/server/context.ts'
import { noSuchMemo } from '../memo.ts'
import { updateBin } from './bin-store.ts'
import { findMemo } from './memo-store.ts'
import { mustOwnStory } from './must-own-story.ts'
import { holdShelf } from './photo-store.ts'

/** Puts the voice of a story in the bin; it can come back for a day. Answers which one it was. */
export async function deleteMemo(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<{ memoId: string }> {
  const personId = await mustOwnStory(ctx, experienceId)
  const memo = await findMemo(ctx.db, personId, experienceId)
  if (!memo) throw noSuchMemo()
  await updateBin(ctx.db, 'memo', { personId, id: memo.id, at: ctx.now })
  return { memoId: memo.id }
}

/** Takes it out of the bin; a voice recorded since goes there instead. */
export async function restoreMemo(
  ctx: Context,
  { experienceId, memoId }: { experienceId: string; memoId: string },
): Promise<void> {
  const personId = await mustOwnStory(ctx, experienceId)
  await holdShelf(ctx.db, personId)
  const since = await findMemo(ctx.db, personId, experienceId)
  if (since?.id === memoId) return
  if (since) await updateBin(ctx.db, 'memo', { personId, id: since.id, at: ctx.now })
  if (!(await updateBin(ctx.db, 'memo', { personId, id: memoId, at: null }))) throw noSuchMemo()
}
