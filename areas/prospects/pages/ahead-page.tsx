import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { addressOf } from '../../explorer/kind.ts'
import { shownLabel } from '../../explorer/label.ts'
import { NotThere } from '../../explorer/pages/not-there.tsx'
import { overviewWords } from '../overview-words.ts'
import type { Need, Region } from '../prospect.ts'
import { citedFor } from '../server/cited-for.ts'
import { occupationsIn } from '../server/families-of.ts'
import { membersOf } from '../server/members-of.ts'
import { type Ahead, prospectsOf } from '../server/prospects-of.ts'
import { aheadWords } from '../words.ts'
import { AheadFamily } from './ahead-family.tsx'
import { AheadFigures, AheadRegions } from './ahead-figures.tsx'
import { AheadMembers } from './ahead-members.tsx'
import { outlookInWords } from './ahead-outlook.ts'
import { AheadSources } from './ahead-sources.tsx'
import { AheadEmerging, AheadStudies, AheadTags } from './ahead-work.tsx'
import { RegionSelect } from './region-select.tsx'

/** What becomes of it by 2030, where I live, and who says so? */
export const aheadPage = page('/explorer/:id/demain', {
  words: aheadWords,
  open: ANYONE,
  missing: NotThere,
  show: async (ctx, { id }, { query }) => {
    const ahead = await prospectsOf(ctx, { id })
    const asked = query.get('famille')
    const family = ahead.families.find((one) => one.family.id === asked) ?? ahead.families[0]
    const all = ahead.prospects.filter((one) => one.kind === 'need')
    const needs = family ? all.filter((one) => isOf(one, family)) : []
    const here = needs.find((one) => one.region.code === query.get('region'))
    const members = family ? await membersOf(ctx, ahead.world, family.node) : []
    const group = here && ahead.world.nodeOf.get(here.counted.id)
    return {
      ...ahead,
      family,
      needs,
      region: here?.region ?? null,
      inGroup: group === undefined ? 0 : occupationsIn(ahead.world, group).length,
      members,
      cited: [
        ...needs,
        ...citedFor(ahead.world, members),
        ...ahead.prospects.filter((one) => one.kind !== 'need'),
      ],
    }
  },
  view: ({ concept, about, prospects, families, needs, say, reading, ...here }) => {
    const { family, region, members, inGroup, cited } = here
    const isKnown = prospects.length > 0
    return (
      <Content
        title={say('title', { label: shownLabel(about.label) })}
        intro={isKnown ? outlookInWords(needs, region, say, reading) : undefined}
        width="wide"
      >
        <div class="ahead">
          {concept.id !== about.id && concept.label !== about.label && (
            <p>
              {say('taken', { name: shownLabel(concept.label), label: shownLabel(about.label) })}
            </p>
          )}
          {!isKnown && (
            <EmptyState
              icon="compass"
              title={say('empty')}
              text={say('emptyText')}
              action={<ButtonLink href="/explorer">{say('search')}</ButtonLink>}
            />
          )}
          {family && needs.length > 0 && (
            <>
              <RegionForm {...{ concept, family, families, needs, region, say }} />
              <TwoColumns side={<AheadRegions {...{ needs, region, say, reading }} />}>
                <AheadFamily
                  {...{ family, families, needs, region, members, inGroup, say }}
                  hrefOf={(one) => addressWith(concept.id, { famille: one, region: region?.code })}
                />
                {reading.mode !== 'facile' && <AheadFigures {...{ needs, region, say, reading }} />}
              </TwoColumns>
              <AheadMembers {...{ about, members, region, say, reading }} />
            </>
          )}
          <AheadTags prospects={prospects} say={say} reading={reading} />
          <AheadEmerging prospects={prospects} say={say} />
          <AheadStudies prospects={prospects} say={say} />
          {isKnown && <AheadSources cited={cited} say={say} reading={reading} />}
          <WaysBack concept={concept} region={region} say={say} reading={reading} />
        </div>
      </Content>
    )
  },
})

function isOf(need: Need, { family, reach }: Ahead['families'][number]): boolean {
  if (reach.by === 'itself') return need.reach.by === 'itself'
  return need.reach.by === 'family' && need.reach.family.id === family.id
}

function addressWith(id: string, asked: Record<string, string | undefined>): string {
  const said = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const query = new URLSearchParams(said).toString()
  return `/explorer/${id}/demain${query === '' ? '' : `?${query}`}`
}

type FormProps = Pick<Ahead, 'concept' | 'families'> & {
  family: Ahead['families'][number]
  needs: readonly Need[]
  region: Region | null
  say: Say<typeof aheadWords>
}

function RegionForm({ concept, family, families, needs, region, say }: FormProps) {
  return (
    <form method="get" action={`/explorer/${concept.id}/demain`}>
      {families[0] !== family && <input type="hidden" name="famille" value={family.family.id} />}
      <SearchLine>
        <RegionSelect
          label={say('region')}
          regions={needs.map((one) => one.region)}
          region={region}
        />
        <Button>{say('see')}</Button>
      </SearchLine>
    </form>
  )
}

type BackProps = Pick<Ahead, 'concept'> & {
  region: Region | null
  say: Say<typeof aheadWords>
  reading: Reading
}

function WaysBack({ concept, region, say, reading }: BackProps) {
  return (
    <LinkList
      links={[
        { href: addressOf(concept.id), label: say('back') },
        {
          href: `/explorer/demain${region ? `?region=${region.code}` : ''}`,
          label: say('overview'),
        },
        { href: '/explorer', label: sayer(overviewWords, reading)('explore') },
      ]}
    />
  )
}
