import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Timeline } from '../../../ui/show/timeline.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { PERIOD_PICTURES, timesInWords } from '../in-words.ts'
import { asksForWords, type LifePeriod, spanOf } from '../life-period.ts'
import { periodsOf } from '../server/periods-of.ts'
import { periodWords } from '../words.ts'

/** What filled the years when I had no post? */
export const periodsPage = page('/mes-periodes', {
  words: periodWords,
  open: ['person'],
  show: async (ctx) => ({ periods: await periodsOf(ctx), now: ctx.now }),
  view: (props) => {
    const { periods, now, say } = props
    const add = <ButtonLink href="/mes-periodes/nouvelle">{say('add')}</ButtonLink>
    const drawn = periods.flatMap((period) => {
      const span = spanOf(period, now)
      return span ? [{ id: period.id, label: say(period.kind), ...span }] : []
    })
    return (
      <Content title={say('title')} intro={say('intro')} width="wide">
        {periods.length === 0 ? (
          <EmptyState icon="path" title={say('emptyTitle')} text={say('emptyText')} action={add} />
        ) : (
          <CardGrid>
            {periods.map((period) => (
              <PeriodCard key={period.id} {...props} period={period} />
            ))}
          </CardGrid>
        )}
        {drawn.length > 1 && (
          <Details summary={say('drawing')}>
            <Timeline rows={drawn} />
          </Details>
        )}
        <Buttons>
          {periods.length > 0 && add}
          <ButtonLink href="/mes-experiences" tone="quiet">
            {say('backToNotebook')}
          </ButtonLink>
        </Buttons>
      </Content>
    )
  },
})

type Props = View<typeof periodWords> & { period: LifePeriod }

/** One period: when, in which words, who may read it, and what may be done with it. */
function PeriodCard({ period, say, reading }: Props) {
  const here = `/mes-periodes/${period.id}`
  const label = say(period.kind)
  const times = timesInWords(period, say, reading)
  const which = <span class="unseen"> : {label}</span>
  return (
    <Card title={label} level={2}>
      {times && <p>{times}</p>}
      {period.words && <Quote text={period.words} />}
      <p>
        <Tag
          tone={period.shown ? 'think' : 'plain'}
          icon={period.shown ? 'eye' : PERIOD_PICTURES[period.kind]}
          label={say(period.shown ? 'onCv' : 'onlyMe')}
        />
      </p>
      <form method="post" action={`${here}/supprimer`} class="photos__deeds">
        <a href={`${here}/quand`}>
          {say('whenTitle')}
          {which}
        </a>
        <a href={`${here}/mots`}>
          {say(asksForWords(period.kind) ? 'change' : 'onCvQuestion')}
          {which}
        </a>
        <Button tone="link">
          {say('delete')}
          {which}
        </Button>
      </form>
    </Card>
  )
}
