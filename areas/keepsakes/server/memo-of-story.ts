import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Memo } from '../memo.ts'
import { findMemo, findMemosAndBin } from './memo-store.ts'
import { mustOwnStory } from './must-own-story.ts'

/** The voice of one story of the acting person, if they told it aloud. */
export async function memoOfStory(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Memo | undefined> {
  return findMemo(ctx.db, await mustOwnStory(ctx, experienceId), experienceId)
}

/** Every voice of the acting person, whatever the story. */
export async function memosOf(ctx: Context): Promise<Memo[]> {
  const all = await findMemosAndBin(ctx.db, mustBePerson(ctx.actor))
  return all.filter(({ deletedAt }) => deletedAt === null)
}
