import { csvLine } from '../../../platform/server/csv-line.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page, resource } from '../../../platform/web/page.tsx'
import type { Reading } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { countGiven, type MonthGiven } from '../../awards/server/giving/count-given.ts'
import { toldCount } from '../few.ts'
import { badgeNumberWords } from '../words.ts'

const HERE = '/pro/badges-a-donner/chiffres'

/** How many did we give, and what became of them? */
export const badgeNumbersPage = page(HERE, {
  words: badgeNumberWords,
  open: ['professional'],
  show: async (ctx) => ({ months: await countGiven(ctx) }),
  view: ({ months, say, reading }) => {
    const told = (count: number) => toldCount(count) ?? say('few')
    return (
      <Content title={say('title')} intro={say('intro')} width="wide">
        {months.length === 0 ? (
          <EmptyState icon="chart-bar" title={say('none')} text={say('noneText')} />
        ) : (
          <div class="stack">
            <DataTable
              id="numbers"
              stack
              caption={say('title')}
              captionUnseen
              head={[
                say('badge'),
                say('month'),
                say('given'),
                say('taken'),
                say('notTaken'),
                say('refused'),
                say('withdrawn'),
                say('endorsed'),
              ]}
              rows={months.map((one) => [
                `${one.version.content.name} · ${one.organisation.name}`,
                monthInWords(one, reading),
                one.given,
                one.taken,
                one.notTaken,
                told(one.refused),
                one.withdrawn,
                told(one.endorsed),
              ])}
            />
            <p class="quiet">{say('why')}</p>
          </div>
        )}
        <LinkList
          links={[
            ...(months.length > 0 ? [{ href: `${HERE}.csv`, label: say('csv') }] : []),
            { href: '/pro/badges-a-donner', label: say('back') },
          ]}
        />
      </Content>
    )
  },
})

function monthInWords({ month }: Pick<MonthGiven, 'month'>, { language }: Reading): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}T00:00:00Z`))
}

const HEAD = [
  'mois',
  'structure',
  'badge',
  'donnes',
  'pris',
  'pas_pris_a_ce_jour',
  'dont_refuses',
  'retires',
  'avec_un_mot',
]

/** The same, for whoever counts with it. */
export const badgeNumbersResource = resource(`${HERE}.csv`, ['professional'], async (ctx) => {
  const rows = (await countGiven(ctx)).map(({ version, organisation, ...one }) =>
    csvLine([
      one.month.slice(0, 7),
      organisation.name,
      version.content.name,
      one.given,
      one.taken,
      one.notTaken,
      toldCount(one.refused) ?? '<5',
      one.withdrawn,
      toldCount(one.endorsed) ?? '<5',
    ]),
  )
  return new Response(csvLine(HEAD) + rows.join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="badges-en-chiffres.csv"',
      'Cache-Control': 'no-store',
    },
  })
})
