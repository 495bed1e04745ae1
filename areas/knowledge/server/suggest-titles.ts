import { link } from '../../../engines/linker/linker.ts'
import type { Context } from '../../../platform/server/context.ts'
import { bestById } from '../best-by-id.ts'
import type { Knowledge } from '../knowledge.ts'
import { currentKnowledge } from './current-knowledge.ts'

/** A title somebody may have meant, and the occupation it names. */
export type TitleSuggestion = {
  title: string
  code: string
  occupation: string
  score: number
  because: string[]
}

const MOST = 8
/** Several titles lead to one occupation: more are fetched than shown. */
const FETCHED = 60
/** Below this, the words met by chance. */
export const TITLE_FLOOR = 0.15

/** What the person may have meant by the work they typed, misspelt or spoken; one line an occupation, best first. */
export async function suggestTitles(ctx: Context, text: string): Promise<TitleSuggestion[]> {
  return titlesFor(await currentKnowledge(ctx), text, MOST, TITLE_FLOOR)
}

/** The same on a knowledge already at hand; used by the command line too. */
export function titlesFor(
  knowledge: Knowledge,
  text: string,
  top: number,
  floor: number,
): TitleSuggestion[] {
  const hits = link(knowledge.linkers.title, text, { top: Math.max(FETCHED, top * 6), floor })
  const found = hits.flatMap((hit) => {
    const title = knowledge.titles.get(hit.id)
    const occupation = title && knowledge.occupations.get(title.occupation)
    if (!title || !occupation) return []
    return [
      {
        id: occupation.code,
        title: title.label,
        code: occupation.code,
        occupation: occupation.label,
        score: hit.score,
        because: hit.because,
      },
    ]
  })
  return bestById(found)
    .slice(0, top)
    .map(({ id: _id, ...suggestion }) => suggestion)
}
