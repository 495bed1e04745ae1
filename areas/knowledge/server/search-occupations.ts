import type { Context } from '../../../platform/server/context.ts'
import type { Occupation } from '../occupation.ts'
import { currentKnowledge } from './current-knowledge.ts'
import { TITLE_FLOOR, titlesFor } from './suggest-titles.ts'

const MOST = 20

/** Occupations for a word somebody types in the search box; a ROME code finds its occupation at once. */
export async function searchOccupations(ctx: Context, text: string): Promise<Occupation[]> {
  const knowledge = await currentKnowledge(ctx)
  const exact = knowledge.occupations.get(text.trim().toUpperCase())
  if (exact) return [exact]
  return titlesFor(knowledge, text, MOST, TITLE_FLOOR).flatMap(
    ({ code }) => knowledge.occupations.get(code) ?? [],
  )
}
