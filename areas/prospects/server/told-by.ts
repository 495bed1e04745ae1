import type { KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import type { Prospect } from '../prospect.ts'

type ToldBy = Pick<Prospect, 'day' | 'isDayOfLoading' | 'source'>

/** Who says what an edition holds, and when: a day it was published, otherwise the day it was loaded here. */
export function toldBy(
  { editions }: Pick<KnowledgeGraph, 'editions'>,
  referential: string,
): ToldBy {
  const edition = editions.find(({ name }) => name === referential)
  const loaded = edition?.loadedAt.toISOString().slice(0, 10) ?? ''
  return {
    day: edition?.publishedOn ?? loaded,
    isDayOfLoading: edition?.publishedOn == null,
    source: {
      title: edition ? `${edition.title} ${edition.version}` : referential,
      line: edition?.sourceLine ?? '',
      publisher: null,
      year: null,
      url: null,
      licence: edition?.licence ?? '',
    },
  }
}

/** One text among the facts; null when it is not there. */
export function textIn(said: Record<string, unknown>, name: string): string | null {
  const value = said[name]
  return typeof value === 'string' && value !== '' ? value : null
}
