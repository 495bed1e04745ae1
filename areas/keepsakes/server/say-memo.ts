import type { Context } from '../../../platform/server/context.ts'
import { type Memo, voiceOrWordsNeeded } from '../memo.ts'
import { updateBin } from './bin-store.ts'
import { findMemo, insertMemo, updateTranscript } from './memo-store.ts'
import { mustOwnStory } from './must-own-story.ts'
import { holdShelf } from './photo-store.ts'
import type { TakenMemo } from './take-memo.ts'

type Said = { experienceId: string; taken: TakenMemo | undefined; transcript: string | null }

/** The person tells it aloud, writes what they said, or both. Speaking again puts the earlier voice in the bin. */
export async function sayMemo(
  ctx: Context,
  { experienceId, taken, transcript }: Said,
): Promise<Memo> {
  const personId = await mustOwnStory(ctx, experienceId)
  await holdShelf(ctx.db, personId)
  const before = await findMemo(ctx.db, personId, experienceId)
  if (before && (!taken || taken.file === before.file)) {
    await updateTranscript(ctx.db, { ...before, transcript })
    return { ...before, transcript }
  }
  if (!taken) throw voiceOrWordsNeeded()
  if (before) await updateBin(ctx.db, 'memo', { personId, id: before.id, at: ctx.now })
  const { file, kind, seconds } = taken
  // The words of another recording would not be those of this one, unless the person changed them now.
  const words = before && transcript === before.transcript ? null : transcript
  const memo: Memo = {
    id: ctx.newId(),
    personId,
    experienceId,
    file,
    kind,
    seconds,
    transcript: words,
    recordedAt: ctx.now,
  }
  await insertMemo(ctx.db, memo)
  return memo
}
