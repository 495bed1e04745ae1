import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { countInWords, InFrench } from '../../explorer/pages/concept-name.tsx'
import { Turning } from '../../explorer/pages/search-results.tsx'
import { overviewWords } from '../overview-words.ts'
import { type Region, roughly, type Source, TAGS, type TagName } from '../prospect.ts'
import { tagWords, whereInWords } from '../prospect-words.ts'
import { type RankedFamily, rankFamilies } from '../server/rank-families.ts'
import { aheadWords } from '../words.ts'
import { tensionInWords } from './ahead-figures.tsx'
import { RegionSelect } from './region-select.tsx'

export const PATH = '/explorer/demain'

export function tagAsked(query: URLSearchParams): TagName | null {
  return TAGS.find((one) => one === query.get('signe')) ?? null
}

/** Where will people be needed, and for what? */
export const overviewPage = page(PATH, {
  words: overviewWords,
  open: ANYONE,
  show: async (ctx, _params, { query, reading }) => {
    const tag = tagAsked(query)
    const ranking = await rankFamilies(ctx, { region: query.get('region') ?? '', tag })
    const each = reading.mode === 'facile' ? 10 : 20
    const pages = Math.max(1, Math.ceil(ranking.families.length / each))
    const asked = Number.parseInt(query.get('page') ?? '1', 10)
    const here = Math.min(pages, Math.max(1, Number.isFinite(asked) ? asked : 1))
    return {
      ...ranking,
      tag,
      pages,
      here,
      shown: ranking.families.slice((here - 1) * each, here * each),
    }
  },
  view: ({ regions, region, families, cited, tag, pages, here, shown, say, reading }) => {
    const isLoaded = cited.length > 0
    const address = addressWith(PATH, { region, tag })
    return (
      <Content
        title={say('title')}
        intro={isLoaded ? say('intro', { where: whereInWords(region, reading) }) : undefined}
        width="wide"
      >
        <div class="stack">
          {!isLoaded && (
            <EmptyState
              icon="compass"
              title={say('notLoaded')}
              text={say('notLoadedText')}
              action={<ButtonLink href="/explorer">{say('explore')}</ButtonLink>}
            />
          )}
          {isLoaded && <Choice {...{ regions, region, tag, say, reading }} />}
          {isLoaded && shown.length === 0 && (
            <EmptyState icon="compass" title={say('nothing')} text={say('nothingText')} />
          )}
          {shown.length > 0 && (
            <>
              <FamilyTable
                {...{ shown, region, tag, say, reading }}
                caption={say('caption', { count: families.length })}
              />
              {!region && <p class="quiet">{say('minimum')}</p>}
              <Turning found={{ page: here, pages }} address={address} reading={reading} />
              <Sources cited={cited} />
            </>
          )}
          <LinkList
            links={[
              ...(shown.length > 0
                ? [{ href: addressWith(`${PATH}.csv`, { region, tag }), label: say('csv') }]
                : []),
              { href: '/explorer', label: say('back') },
            ]}
          />
        </div>
      </Content>
    )
  },
})

/** Who says so, under which licence. */
function Sources({ cited }: { cited: readonly Source[] }) {
  return (
    <ul class="quiet small">
      {cited.map(({ line, licence }) => (
        <li key={line}>
          <InFrench>{line}</InFrench> · {licence}
        </li>
      ))}
    </ul>
  )
}

type Chosen = { region: Region | null; tag: TagName | null }
type Sayer = { say: Say<typeof overviewWords>; reading: Reading }

function addressWith(path: string, { region, tag }: Chosen): string {
  const asked = new URLSearchParams({
    ...(region ? { region: region.code } : {}),
    ...(tag ? { signe: tag } : {}),
  }).toString()
  return asked === '' ? path : `${path}?${asked}`
}

function Choice({ regions, region, tag, say, reading }: Chosen & Sayer & { regions: Region[] }) {
  const sayTag = sayer(tagWords, reading)
  return (
    <form method="get" action={PATH} class="stack">
      <RegionSelect label={say('region')} regions={regions} region={region} />
      <SearchLine>
        <Select
          name="signe"
          label={say('tag')}
          value={tag ?? ''}
          options={[
            { value: '', label: say('anyTag') },
            ...TAGS.map((one) => ({ value: one, label: sayTag(one) })),
          ]}
        />
        <Button>{say('see')}</Button>
      </SearchLine>
    </form>
  )
}

type TableProps = Chosen & Sayer & { shown: readonly RankedFamily[]; caption: string }

function FamilyTable({ shown, region, tag, caption, say, reading }: TableProps) {
  const sayAhead = sayer(aheadWords, reading)
  return (
    <DataTable
      id="familles"
      caption={caption}
      stack
      head={[
        say('family'),
        say('toFill'),
        say(region ? 'hard' : 'regions'),
        say(tag ? 'tagged' : 'occupations'),
      ]}
      rows={shown.map(({ family, toFill, tension, regions, occupations, tagged }) => [
        <a
          key={family.id}
          href={`/explorer/${family.id}/demain${region ? `?region=${region.code}` : ''}`}
        >
          <InFrench>{family.label}</InFrench>
        </a>,
        countInWords(roughly(toFill), reading),
        regions
          ? say('outOf', { count: regions.counted, of: regions.of })
          : tensionInWords(tension, sayAhead),
        tag ? say('outOf', { count: tagged, of: occupations }) : String(occupations),
      ])}
    />
  )
}
