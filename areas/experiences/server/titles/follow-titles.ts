import type { Context } from '../../../../platform/server/context.ts'
import { currentKnowledge } from '../../../knowledge/server/current-knowledge.ts'
import { listTitlesTold, moveTitle } from '../experience-store.ts'

/**
 * A title of ROME keeps its code when a new edition puts it under another occupation: experiences told under it follow.
 * Nothing else of them changes; their owner is told on the summary (`titleMoved`). Answers how many experiences followed.
 */
export async function followTitles(ctx: Pick<Context, 'db' | 'config'>): Promise<number> {
  const { titles } = await currentKnowledge(ctx)
  let followed = 0
  for (const { title, occupation } of await listTitlesTold(ctx.db)) {
    const now = titles.get(title)?.occupation
    if (now !== undefined && now !== occupation) followed += await moveTitle(ctx.db, title, now)
  }
  return followed
}
