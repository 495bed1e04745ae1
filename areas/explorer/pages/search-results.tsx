import { cleaned } from '../../../platform/fields.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ConceptList } from '../../../ui/graph/concept-list.tsx'
import { Pagination } from '../../../ui/move/pagination.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import type { KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import type { Group } from '../kind.ts'
import type { Found } from '../server/search-graph.ts'
import { explorerWords } from '../words.ts'
import { conceptLine, Name } from './concept-name.tsx'

export const WORDS_MOST = 200

export function wordsAsked(query: URLSearchParams): string {
  return cleaned((query.get('q') ?? '').slice(0, WORDS_MOST))
}

export function addressOfSearch(words: string, group: Group): string {
  const asked = new URLSearchParams({
    ...(words === '' ? {} : { q: words }),
    ...(group === 'tout' ? {} : { dans: group }),
  }).toString()
  return asked === '' ? '/explorer' : `/explorer?${asked}`
}

type Props = {
  found: Found
  /** "12 réponses pour…". */
  said: string
  /** Of this very search, to turn its pages. */
  address: string
  editions: KnowledgeGraph['editions']
  say: Say<typeof explorerWords>
  reading: Reading
  /** Where choosing one leads; to its own page unless said. */
  hrefOf?: (id: string) => string
}

/** What words called, the surest first. */
export function Results({ found, said, address, editions, say, reading, hrefOf }: Props) {
  if (found.total === 0)
    return <EmptyState icon="magnifying-glass" title={say('notFound')} text={say('notFoundText')} />
  return (
    <section class="stack" aria-label={said}>
      <p>{said}</p>
      <ConceptList
        lines={found.hits.map((hit) => {
          const line = conceptLine(hit, editions, reading)
          return {
            ...line,
            href: hrefOf ? hrefOf(hit.id) : line.href,
            what: (
              <>
                {line.what}
                {hit.calledBy && (
                  <>
                    {' · '}
                    {say('alsoCalled')} <Name label={hit.calledBy} />
                  </>
                )}
              </>
            ),
          }
        })}
      />
      <Turning found={found} address={address} reading={reading} />
    </section>
  )
}

type TurningProps = {
  found: Pick<Found, 'page' | 'pages'>
  address: string
  reading: Reading
}

/** Through a long list, page by page. */
export function Turning({ found: { page, pages }, address, reading }: TurningProps) {
  const say = sayer(explorerWords, reading)
  const way = (to: number, label: string) => ({
    href: `${address}${address.includes('?') ? '&' : '?'}page=${to}`,
    label,
  })
  return (
    <Pagination
      label={say('pages')}
      where={say('pageOf', { page, pages })}
      previous={page > 1 ? way(page - 1, say('previous')) : undefined}
      next={page < pages ? way(page + 1, say('next')) : undefined}
    />
  )
}
