import { cleaned } from '../../../platform/fields.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button, Buttons } from '../../../ui/form/button.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { PlacesMap } from '../../../ui/graph/places-map.tsx'
import { Pagination } from '../../../ui/move/pagination.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { kindAsked, PLACE_MOST, type Wanted } from '../directory.ts'
import { directoryWords } from '../directory-words.ts'
import { kindWords } from '../kind-words.ts'
import type { Drawing } from '../map.ts'
import { ORGANISATION_KINDS, type Organisation } from '../organisation.ts'
import { type Directory, lookInDirectory } from '../server/look-in-directory.ts'

type Speak = Say<typeof directoryWords>

/** Who, around here, recognises what people can do? */
export const directoryPage = page('/structures', {
  words: directoryWords,
  open: ANYONE,
  show: async (ctx, _params, { query }) => {
    const wanted: Wanted = {
      place: cleaned(query.get('lieu') ?? '').slice(0, PLACE_MOST),
      kind: kindAsked(query.get('sorte') ?? ''),
    }
    const asked = Number.parseInt(query.get('page') ?? '1', 10)
    const found = await lookInDirectory(ctx, {
      ...wanted,
      page: Number.isFinite(asked) ? asked : 1,
    })
    return { wanted, found }
  },
  view: ({ wanted, found, say, reading }) => (
    <Content title={say('title')} intro={say('intro')}>
      {!found.isEmpty && <SearchForm wanted={wanted} say={say} reading={reading} />}
      {found.total === 0 ? (
        <Nobody isEmpty={found.isEmpty} say={say} />
      ) : (
        <>
          <WherePart found={found} say={say} />
          <section class="stack">
            <h2>{say('found', { count: found.total })}</h2>
            {found.shown.map((one) => (
              <Line key={one.id} organisation={one} reading={reading} />
            ))}
            <Ways found={found} wanted={wanted} say={say} />
          </section>
        </>
      )}
      <Card title={say('employers')} icon="handshake" tone="sand">
        <p>
          <a href="/employeurs">{say('employersLink')}</a>
        </p>
      </Card>
    </Content>
  ),
})

type FormProps = { wanted: Wanted; say: Speak; reading: Reading }

function SearchForm({ wanted: { place, kind }, say, reading }: FormProps) {
  const kinds = sayer(kindWords, reading)
  return (
    <form method="get" action="/structures" role="search" class="stack">
      <div class="two-fields">
        <TextField
          name="lieu"
          type="search"
          label={say('place')}
          hint={say('placeHint')}
          value={place}
          maxlength={PLACE_MOST}
          autocomplete="off"
        />
        <Select
          name="sorte"
          label={say('kind')}
          value={kind ?? ''}
          options={[
            { value: '', label: say('everyKind') },
            ...ORGANISATION_KINDS.map((value) => ({ value, label: kinds(value) })),
          ]}
        />
      </div>
      <Buttons>
        <Button icon="magnifying-glass">{say('search')}</Button>
      </Buttons>
    </form>
  )
}

function Nobody({ isEmpty, say }: { isEmpty: boolean; say: Speak }) {
  return (
    <EmptyState
      icon="map-pin"
      title={say(isEmpty ? 'noneAtAll' : 'none')}
      text={say(isEmpty ? 'noneAtAllText' : 'noneText')}
      action={isEmpty ? undefined : <a href="/structures">{say('everywhere')}</a>}
    />
  )
}

function WherePart({ found: { map }, say }: { found: Directory; say: Speak }) {
  if (!map) return <p class="quiet">{say('noMap')}</p>
  const { drawing, unplaced, sourceLine } = map
  return (
    <section class="stack">
      <h2>{say('mapTitle')}</h2>
      {drawing && <PlacesMap title={titleOf(drawing, say)} {...drawing} />}
      {unplaced > 0 && <p class="quiet">{say('notOnMap', { count: unplaced })}</p>}
      {drawing && <p class="quiet small">{sourceLine}</p>}
    </section>
  )
}

const SAID = 6

function titleOf({ dots }: Drawing, say: Speak): string {
  const names = dots
    .slice(0, SAID)
    .map(({ name }) => name)
    .join(', ')
  const count = dots.length - SAID
  return count > 1 ? say('mapMore', { names, count }) : say('map', { names })
}

function Line({ organisation, reading }: { organisation: Organisation; reading: Reading }) {
  const { slug, name, kind, town, postalCode, about } = organisation
  return (
    <article class="card card--plain">
      <h3>
        <a href={`/structures/${slug}`}>{name}</a>
      </h3>
      <p class="quiet">{`${sayer(kindWords, reading)(kind)} · ${town} (${postalCode})`}</p>
      {about && <p>{about}</p>}
    </article>
  )
}

type WaysProps = { found: Directory; wanted: Wanted; say: Speak }

function Ways({ found: { page: now, pages }, wanted, say }: WaysProps) {
  const way = (to: number, label: string) => ({ href: addressOf(wanted, to), label })
  return (
    <Pagination
      label={say('pages')}
      previous={now > 1 ? way(now - 1, say('previous')) : undefined}
      next={now < pages ? way(now + 1, say('next')) : undefined}
      where={say('where', { now, of: pages })}
    />
  )
}

function addressOf({ place, kind }: Wanted, to: number): string {
  const query = new URLSearchParams({
    ...(place ? { lieu: place } : {}),
    ...(kind ? { sorte: kind } : {}),
    page: String(to),
  })
  return `/structures?${query}`
}
