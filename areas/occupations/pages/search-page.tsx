import { cleaned } from '../../../platform/fields.ts'
import { readableTitle } from '../../../platform/label.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Pagination } from '../../../ui/move/pagination.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { OccupationCard } from '../../../ui/skill/occupation-card.tsx'
import { conditionsCalled } from '../../knowledge/contexts-called.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Sector, WorkContext } from '../../knowledge/starter-pack.ts'
import { searchWords } from '../search-words.ts'
import { type Found, findOccupations } from '../server/find-occupations.ts'
import { InFrench } from './in-french.tsx'

const WORDS_MOST = 200

/** Is the occupation I have in mind here? */
export const searchPage = page('/metiers/recherche', {
  words: searchWords,
  open: ['person'],
  show: async (ctx, _params, { query, reading }) => {
    const { sectors, contexts } = await currentKnowledge(ctx)
    const words = cleaned(query.get('q') ?? '').slice(0, WORDS_MOST)
    const sector = sectors.find(({ code }) => code === query.get('secteur'))
    const context = contexts.find(({ code }) => code === query.get('contexte'))
    const called = new Set(conditionsCalled(words))
    const asked = Number.parseInt(query.get('page') ?? '1', 10)
    const found = await findOccupations(ctx, {
      words,
      sector: sector?.code ?? null,
      context: context?.code ?? null,
      page: Number.isFinite(asked) ? asked : 1,
      each: reading.mode === 'simple' ? 12 : 6,
    })
    return {
      sectors,
      words,
      group: context ?? sector,
      address: addressOf(words, sector, context),
      called: contexts.filter(({ code }) => called.has(code)),
      found,
    }
  },
  view: ({ sectors, words, group, address, called, found, say, reading }) => {
    const asked = words !== '' || group !== undefined
    return (
      <Content title={say('searchAll')} intro={say('searchIntro')} width="wide">
        <div class="stack">
          <form method="get" action="/metiers/recherche" role="search">
            <SearchLine>
              <TextField
                name="q"
                type="search"
                label={say('searchLabel')}
                value={words}
                maxlength={WORDS_MOST}
                autocomplete="off"
              />
              <Button>{say('search')}</Button>
            </SearchLine>
          </form>
          {asked && found.total === 0 && (
            <EmptyState
              icon="magnifying-glass"
              title={say('notFound')}
              text={say('notFoundText')}
            />
          )}
          {called.length > 0 && <Called contexts={called} say={say} reading={reading} />}
          {found.total > 0 && (
            <Results
              found={found}
              sectors={sectors}
              said={
                words
                  ? say('found', { count: found.total, words })
                  : say('inSector', {
                      count: found.total,
                      sector: group ? inReading(group.label, reading) : '',
                    })
              }
              address={address}
              say={say}
            />
          )}
          <Sectors sectors={sectors} say={say} reading={reading} />
        </div>
      </Content>
    )
  },
})

function addressOf(words: string, sector: Sector | undefined, context: WorkContext | undefined) {
  const group = context ? { contexte: context.code } : { secteur: sector?.code ?? '' }
  return `/metiers/recherche?${new URLSearchParams(words ? { q: words } : group)}`
}

type CalledProps = {
  contexts: readonly WorkContext[]
  say: Say<typeof searchWords>
  reading: Reading
}

/** The words speak of how one works: all occupations that are so. */
function Called({ contexts, say, reading }: CalledProps) {
  return (
    <section>
      <h2>{say('byCondition')}</h2>
      <LinkList
        links={contexts.map(({ code, label }) => ({
          href: `/metiers/recherche?contexte=${code}`,
          label: inReading(label, reading),
        }))}
      />
    </section>
  )
}

type ResultsProps = {
  found: Found
  sectors: readonly Sector[]
  said: string
  address: string
  say: Say<typeof searchWords>
}

function Results({ found, sectors, said, address, say }: ResultsProps) {
  const { page: here, pages } = found
  const way = (to: number, label: string) => ({ href: `${address}&page=${to}`, label })
  return (
    <section class="stack" aria-label={said}>
      <p>{said}</p>
      <CardGrid>
        {found.hits.map(({ occupation, calledBy }) => (
          <OccupationCard
            key={occupation.code}
            title={<InFrench>{readableTitle(occupation.label)}</InFrench>}
            href={`/metiers/${occupation.code}`}
            icon={sectors.find(({ code }) => code === occupation.sector)?.icon}
            intro={
              calledBy && (
                <>
                  {say('alsoCalled')} <InFrench>{readableTitle(calledBy)}</InFrench>.
                </>
              )
            }
          >
            {occupation.inShort && (
              <p class="small">
                <InFrench>{occupation.inShort}</InFrench>
              </p>
            )}
          </OccupationCard>
        ))}
      </CardGrid>
      <Pagination
        label={say('pages')}
        where={say('pageOf', { page: here, pages })}
        previous={here > 1 ? way(here - 1, say('previous')) : undefined}
        next={here < pages ? way(here + 1, say('next')) : undefined}
      />
    </section>
  )
}

type SectorsProps = {
  sectors: readonly Sector[]
  say: Say<typeof searchWords>
  reading: Reading
}

function Sectors({ sectors, say, reading }: SectorsProps) {
  if (sectors.length === 0) return null
  return (
    <section>
      <h2>{say('bySector')}</h2>
      <LinkList
        stacked
        links={sectors.map(({ code, label }) => ({
          href: `/metiers/recherche?secteur=${code}`,
          label: inReading(label, reading),
        }))}
      />
    </section>
  )
}
