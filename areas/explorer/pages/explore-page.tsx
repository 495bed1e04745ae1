import { dayInWords } from '../../../platform/day.ts'
import { cleaned } from '../../../platform/fields.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import type { Reading, Say } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Tabs } from '../../../ui/move/tabs.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { groupNamed } from '../kind.ts'
import { prepareSearch, searchGraph } from '../server/search-graph.ts'
import { groupsLoaded, type Loaded, whatIsLoaded } from '../server/what-is-loaded.ts'
import { explorerWords, IDEAS } from '../words.ts'
import { countInWords, InFrench, kindsInWords } from './concept-name.tsx'
import { addressOfSearch, Results, WORDS_MOST, wordsAsked } from './search-results.tsx'

/** What is there, and what goes with it? */
export const explorePage = page('/explorer', {
  words: explorerWords,
  open: ANYONE,
  show: async (ctx, _params, { query, reading }) => {
    const words = wordsAsked(query)
    const group = groupNamed(cleaned(query.get('dans') ?? ''))
    const world = await currentGraph(ctx)
    const asked = Number.parseInt(query.get('page') ?? '1', 10)
    const search = {
      words,
      group,
      page: Number.isFinite(asked) ? asked : 1,
      each: reading.mode === 'facile' ? 8 : 15,
    }
    // nobody waits: whoever types next finds the shelves ready
    if (words === '' && !ctx.db.isTransaction) prepareSearch(ctx).catch(() => undefined)
    return {
      words,
      group,
      groups: groupsLoaded(world),
      found: words === '' ? undefined : await searchGraph(ctx, search),
      editions: world.editions,
      loaded: whatIsLoaded(world),
      links: world.graph.out.ends.length,
    }
  },
  view: ({ words, group, groups, found, editions, loaded, links, say, reading }) => (
    <Content title={say('title')} intro={say('intro')} width="wide">
      <div class="stack">
        <Island
          name="suggestions"
          class="stack"
          data-from={group === 'tout' ? '/explorer' : `/explorer?dans=${group}`}
        >
          <form method="get" action="/explorer" role="search">
            {group !== 'tout' && <input type="hidden" name="dans" value={group} />}
            <SearchLine>
              <TextField
                name="q"
                type="search"
                label={say('label')}
                hint={say('hint')}
                value={words}
                maxlength={WORDS_MOST}
                autocomplete="off"
              />
              <Button icon="magnifying-glass">{say('search')}</Button>
            </SearchLine>
          </form>
          <Tabs
            label={say('where')}
            tabs={groups.map((one) => ({
              href: addressOfSearch(words, one),
              label: say(one),
              current: one === group,
            }))}
          />
          <div id="suggestions" class="stack" aria-live="polite">
            {found && (
              <Results
                found={found}
                said={say('found', { count: found.total, words })}
                address={addressOfSearch(words, group)}
                editions={editions}
                say={say}
                reading={reading}
              />
            )}
          </div>
        </Island>
        {words === '' && (
          <section>
            <h2>{say('ideas')}</h2>
            <LinkList
              links={IDEAS.map((idea) => ({
                href: addressOfSearch(idea, 'tout'),
                label: idea,
                lang: reading.language === 'fr' ? undefined : 'fr',
              }))}
            />
          </section>
        )}
        <section>
          <h2>{say('more')}</h2>
          <LinkList
            links={[
              { href: '/explorer/chemin', label: say('way') },
              { href: '/explorer/comparer', label: say('compare') },
              { href: '/explorer/demain', label: say('tomorrow') },
              { href: '/explorer/versions', label: say('editions') },
            ]}
          />
        </section>
        {loaded.length === 0 && (
          <EmptyState icon="compass" title={say('nothing')} text={say('nothingText')} />
        )}
        {loaded.length > 0 && !found && (
          <WhatIsLoaded loaded={loaded} links={links} say={say} reading={reading} />
        )}
      </div>
    </Content>
  ),
})

type LoadedProps = {
  loaded: readonly Loaded[]
  links: number
  say: Say<typeof explorerWords>
  reading: Reading
}

/** Who wrote what is shown here, when, and under which licence. */
function WhatIsLoaded({ loaded, links, say, reading }: LoadedProps) {
  return (
    <section class="stack">
      <h2>{say('loaded')}</h2>
      <p>
        {say('loadedText')} {say('links', { count: countInWords(links, reading) })}
      </p>
      <DataTable
        id="listes"
        caption={say('loaded')}
        captionUnseen
        stack
        tall
        head={[say('list'), say('edition'), say('holds'), say('source')]}
        rows={loaded.map((one) => [
          <InFrench key={one.name}>{one.title || one.name}</InFrench>,
          <>
            {one.version}
            {one.publishedOn && (
              <span class="quiet"> · {dayInWords(new Date(one.publishedOn), reading)}</span>
            )}
          </>,
          one.counts
            .map(({ kind, count }) => {
              const kinds = kindsInWords({ referential: one.name, kind }, reading)
              return `${countInWords(count, reading)} ${kinds}`
            })
            .join(', '),
          <>
            <InFrench>{one.sourceLine}</InFrench>
            <br />
            <span class="quiet">{one.licence}</span>
          </>,
        ])}
      />
    </section>
  )
}
