import type { Context } from '../../../../platform/server/context.ts'
import { currentKnowledge } from '../../../knowledge/server/current-knowledge.ts'
import { suggestTitles } from '../../../knowledge/server/suggest-titles.ts'

/** One line a person may recognise as their post. */
export type TitleChoice = { code: string; title: string; occupation: string }

/** The posts that typed words may mean. */
export async function titlesLike(ctx: Context, words: string): Promise<TitleChoice[]> {
  if (words.trim().length < 2) return []
  return (await suggestTitles(ctx, words)).map(({ code, title, occupation }) => ({
    code,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    occupation,
  }))
}

/** The referential's own code of a title, when it has one. */
export async function titleCodeOf(ctx: Context, choice: TitleChoice): Promise<string | null> {
  const { titles } = await currentKnowledge(ctx)
  const wanted = choice.title.toLowerCase()
  for (const [code, { label, occupation }] of titles) {
    if (occupation === choice.code && label.toLowerCase() === wanted) return code
  }
  return null
}
