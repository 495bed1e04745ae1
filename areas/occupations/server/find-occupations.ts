import type { Context } from '../../../platform/server/context.ts'
import { conditionsCalled, speaksOnlyOf } from '../../knowledge/contexts-called.ts'
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

type Ask = {
  words: string
  sector: string | null
  /** Code of a condition of work: "outdoors". */
  context: string | null
  page: number
  each: number
}

/** Nobody goes through more; beyond, other words find better. */
const MOST = 60

/**
 * Between two occupations called nearly as well, the one we described, because it is within reach of most people, comes first:
 * "pain" is the baker before the penetration tester, "cantine" the employee before the manager.
 */
const WITHIN_REACH = 1.2

/** Looks among all occupations, in everyday words, by sector or by how one works there, a page at a time. */
export async function findOccupations(ctx: Context, ask: Ask): Promise<Found> {
  const called = conditionsCalled(ask.words)
  const all = speaksOnlyOf(ask.words, called)
    ? await those(ctx, ({ contexts }) => called.every((one) => contexts.includes(one)))
    : ask.words
      ? await byWords(ctx, ask.words)
      : await those(ctx, ({ sector, contexts }) =>
          ask.context ? contexts.includes(ask.context) : sector === ask.sector,
        )
  const pages = Math.max(1, Math.ceil(all.length / ask.each))
  const page = Math.min(Math.max(1, ask.page), pages)
  const hits = all.slice((page - 1) * ask.each, page * ask.each)
  return { hits, total: all.length, page, pages }
}

async function byWords(ctx: Context, words: string): Promise<Found['hits']> {
  const knowledge = await currentKnowledge(ctx)
  const exact = knowledge.occupations.get(words.trim().toUpperCase())
  if (exact) return [{ occupation: exact, calledBy: null }]
  const called = titlesFor(knowledge, words, MOST, TITLE_FLOOR).flatMap(
    ({ code, title, score }) => {
      const occupation = knowledge.occupations.get(code)
      if (!occupation) return []
      const worth = occupation.inShort === null ? score : score * WITHIN_REACH
      return [{ worth, occupation, calledBy: title === occupation.label ? null : title }]
    },
  )
  return called
    .toSorted((x, y) => y.worth - x.worth)
    .map(({ occupation, calledBy }) => ({ occupation, calledBy }))
}

async function those(ctx: Context, are: (one: Occupation) => boolean): Promise<Found['hits']> {
  const { occupations } = await currentKnowledge(ctx)
  return [...occupations.values()]
    .filter(are)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.label.localeCompare(b.label, 'fr'))
    .map((occupation) => ({ occupation, calledBy: null }))
}

/** Those we described, within reach of most people, come first. */
function rankOf({ inShort }: Occupation): number {
  return inShort === null ? 1 : 0
}
