import type { Context } from '../../../platform/server/context.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { TITLE_FLOOR, titlesFor } from '../../knowledge/server/suggest-titles.ts'

export type Found = {
  /** The title that the words called, when it is another than the occupation's own. */
  hits: { occupation: Occupation; calledBy: string | null }[]
  total: number
  page: number
  pages: number
}

type Ask = { words: string; sector: string | null; page: number; each: number }

/** Nobody goes through more; beyond, other words find better. */
const MOST = 60

/** Looks among all occupations, in everyday words or by sector, a page at a time. */
export async function findOccupations(ctx: Context, ask: Ask): Promise<Found> {
  const all = ask.words ? await byWords(ctx, ask.words) : await bySector(ctx, ask.sector)
  const pages = Math.max(1, Math.ceil(all.length / ask.each))
  const page = Math.min(Math.max(1, ask.page), pages)
  const hits = all.slice((page - 1) * ask.each, page * ask.each)
  return { hits, total: all.length, page, pages }
}

async function byWords(ctx: Context, words: string): Promise<Found['hits']> {
  const knowledge = await currentKnowledge(ctx)
  const exact = knowledge.occupations.get(words.trim().toUpperCase())
  if (exact) return [{ occupation: exact, calledBy: null }]
  return titlesFor(knowledge, words, MOST, TITLE_FLOOR).flatMap(({ code, title }) => {
    const occupation = knowledge.occupations.get(code)
    if (!occupation) return []
    return [{ occupation, calledBy: title === occupation.label ? null : title }]
  })
}

async function bySector(ctx: Context, sector: string | null): Promise<Found['hits']> {
  if (!sector) return []
  const { occupations } = await currentKnowledge(ctx)
  return [...occupations.values()]
    .filter((occupation) => occupation.sector === sector)
    .toSorted((a, b) => a.label.localeCompare(b.label, 'fr'))
    .map((occupation) => ({ occupation, calledBy: null }))
}
