import type { Context } from '../../../platform/server/context.ts'
import type { Memo } from '../memo.ts'
import { findMemo } from './memo-store.ts'
import { mustOwnStory } from './must-own-story.ts'

/** The voice of one story of the acting person, if they told it aloud. */
export async function memoOfStory(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Memo | undefined> {
  return findMemo(ctx.db, await mustOwnStory(ctx, experienceId), experienceId)
}
