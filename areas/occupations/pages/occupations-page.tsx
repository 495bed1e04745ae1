import { LISTS, type ListName } from '../../../engines/matching/matching.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Tabs } from '../../../ui/move/tabs.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { type Suggestions, suggestOccupations } from '../server/suggest-occupations.ts'
import { occupationWords } from '../words.ts'
import { SuggestionCard } from './suggestion-card.tsx'
import { heaviestOf } from './why-rows.ts'

/** The lists by the words of their address. */
const ADDRESS: Record<ListName, string> = {
  close: 'proches',
  opening: 'ouverture',
  surprise: 'surprise',
}

/** Which occupations could be for me, and why? */
export const occupationsPage = page('/metiers', {
  words: occupationWords,
  open: ['person'],
  show: async (ctx, _params, { query, reading }) => {
    const { families, sectors } = await currentKnowledge(ctx)
    const list = LISTS.find((one) => ADDRESS[one] === query.get('liste')) ?? 'close'
    const suggestions = await suggestOccupations(ctx, { list })
    const shown = suggestions.ideas.slice(0, reading.mode === 'simple' ? undefined : 3)
    return { families, sectors, suggestions, list, shown }
  },
  view: ({ families, sectors, suggestions, list, shown, say, reading }) => {
    const { isEmpty } = suggestions
    const here = `/metiers?liste=${ADDRESS[list]}`
    return (
      <Content title={say('title')} intro={isEmpty ? undefined : say('intro')} width="wide">
        {isEmpty ? (
          <Nothing suggestions={suggestions} say={say} />
        ) : (
          <div class="stack">
            <Tabs
              label={say('lists')}
              tabs={LISTS.map((one) => ({
                href: `/metiers?liste=${ADDRESS[one]}`,
                label: say(one),
                current: one === list,
              }))}
            />
            <p>{say(`${list}Text`)}</p>
            {shown.length === 0 && (
              <EmptyState
                icon="compass"
                title={say('emptyList')}
                text={say('emptyListText')}
                action={<ButtonLink href="/experiences/nouvelle">{say('tellMore')}</ButtonLink>}
              />
            )}
            <CardGrid>
              {shown.map((suggestion) => (
                <SuggestionCard
                  key={suggestion.occupation.code}
                  suggestion={suggestion}
                  heaviest={heaviestOf(shown)}
                  families={families}
                  sectors={sectors}
                  here={here}
                  say={say}
                  reading={reading}
                />
              ))}
            </CardGrid>
            <Ground suggestions={suggestions} say={say} />
          </div>
        )}
        <LinkList
          links={[
            { href: '/metiers/recherche', label: say('searchAll') },
            { href: '/metiers/favoris', label: say('favourites') },
            { href: '/metiers/historique', label: say('history') },
          ]}
        />
      </Content>
    )
  },
})

type PartProps = { suggestions: Suggestions; say: Say<typeof occupationWords> }

/** What the ideas rest on, honestly, and the way to change it. */
function Ground({ suggestions: { experiences, interests }, say }: PartProps) {
  const more = [
    ...(experiences < 2 ? [{ href: '/experiences/nouvelle', label: say('tellMore') }] : []),
    ...(interests === 0 ? [{ href: '/mes-gouts', label: say('sayTastes') }] : []),
  ]
  return (
    <div>
      <p class="quiet">
        {say('basedOn', { experiences, interests })} <a href="/metiers/choix">{say('change')}</a>
      </p>
      {experiences === 1 && (
        <Notice>
          <p>{say('basedOnOne')}</p>
        </Notice>
      )}
      {more.length > 0 && <LinkList links={more} />}
    </div>
  )
}

/** Nothing to show: nothing told yet, or too many filters. */
function Nothing({ suggestions: { isFiltered, experiences, interests }, say }: PartProps) {
  if (isFiltered && experiences + interests > 0)
    return (
      <EmptyState
        icon="funnel"
        title={say('tooNarrow')}
        text={say('tooNarrowText')}
        action={<ButtonLink href="/metiers/choix">{say('change')}</ButtonLink>}
      />
    )
  return (
    <EmptyState
      icon="compass"
      title={say('nothingYet')}
      text={say('nothingYetText')}
      action={
        <Buttons>
          <ButtonLink href="/experiences/nouvelle">{say('tellMore')}</ButtonLink>
          <ButtonLink href="/mes-gouts" tone="quiet">
            {say('sayTastes')}
          </ButtonLink>
        </Buttons>
      }
    />
  )
}
