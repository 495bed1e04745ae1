import type { Reading, Say } from '../../../platform/words.ts'
import { BarPicture } from '../../../ui/graph/bar-picture.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { countInWords, InFrench } from '../../explorer/pages/concept-name.tsx'
import { type Need, type Region, roughly, type Tension } from '../prospect.ts'
import { whereInWords } from '../prospect-words.ts'
import type { aheadWords } from '../words.ts'

type Props = {
  needs: readonly Need[]
  region: Region | null
  say: Say<typeof aheadWords>
  reading: Reading
}

export function tensionInWords(tension: Tension | null, say: Say<typeof aheadWords>): string {
  return tension === null ? say('unknown') : say(`tension${tension}`)
}

/** Where the posts come from, in one region: people who leave, jobs that appear. */
export function AheadFigures({ needs, region, say, reading }: Props) {
  const here = needs.find((one) => one.region.code === region?.code)
  if (!here) return null
  const from = here.from ?? ''
  const row = (name: Parameters<typeof say>[0], value: number | undefined) =>
    value === undefined
      ? []
      : [{ label: say(name, { from }), value: countInWords(roughly(value), reading) }]
  const { toFill, retiring, created, jobs, young, moving } = here.figures
  return (
    <section class="stack">
      <h2>{say('figures')}</h2>
      <SummaryList
        rows={[
          ...row('toFill', toFill),
          ...row('retiring', retiring),
          ...row('created', created),
          ...row('jobs', jobs),
          // the source writes what fills posts as less than nothing
          ...row('young', young === undefined ? undefined : -young),
          ...row(
            moving !== undefined && moving > 0 ? 'leaving' : 'arriving',
            moving === undefined ? undefined : Math.abs(moving),
          ),
          { label: say('tension', { from }), value: tensionInWords(here.tension, say) },
        ]}
      />
    </section>
  )
}

/** Posts to fill in each region, drawn, and the same in a table: a region that counts several families together is not drawn. */
export function AheadRegions({ needs, region, say, reading }: Props) {
  const alone = needs
    .flatMap(({ isGrouped, figures, region: place }) =>
      isGrouped || figures.toFill === undefined ? [] : [{ place, toFill: figures.toFill }],
    )
    .sort((a, b) => b.toFill - a.toFill)
  const [first] = alone
  const inside = (
    <>
      {first && alone.length > 1 && (
        <BarPicture
          title={say('drawn', {
            where: whereInWords(first.place, reading),
            count: countInWords(roughly(first.toFill), reading),
          })}
          bars={alone.map(({ place, toFill }) => ({
            label: <InFrench>{place.label}</InFrench>,
            value: toFill,
            said: countInWords(roughly(toFill), reading),
            isChosen: place.code === region?.code,
          }))}
        />
      )}
      <Details summary={say('sameInTable')}>
        <RegionTable needs={needs} say={say} reading={reading} />
      </Details>
    </>
  )
  if (reading.mode === 'facile') return <Details summary={say('byRegion')}>{inside}</Details>
  return (
    <section class="stack">
      <h2>{say('byRegion')}</h2>
      {inside}
    </section>
  )
}

function RegionTable({ needs, say, reading }: Omit<Props, 'region'>) {
  return (
    <DataTable
      id="regions"
      caption={say('byRegion')}
      captionUnseen
      stack
      head={[
        say('regionColumn'),
        say('toFill'),
        say('tension', { from: needs[0]?.from ?? '' }),
        say('countedColumn'),
      ]}
      rows={needs.map((one) => [
        <InFrench key={one.region.code}>{one.region.label}</InFrench>,
        one.figures.toFill === undefined
          ? say('unknown')
          : countInWords(roughly(one.figures.toFill), reading),
        tensionInWords(one.tension, say),
        one.isGrouped ? say('countedWith', { group: one.counted.label }) : say('counted'),
      ])}
    />
  )
}
