import { RETENTION } from '../../../platform/retention.ts'
import { readTableMap, type TableFacts } from '../../../platform/server/table-map.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, sayer, wordOf } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { keptWords, purposeWords, tablesWords } from '../keeping-words.ts'
import { tableWords } from '../table-words.ts'

/** What exactly is kept, why, and how long? Written by the database itself, from what each table says of itself. */
export const tablesPage = page('/confidentialite/tables', {
  words: tablesWords,
  open: ANYONE,
  show: async (ctx) => {
    const tables = await readTableMap(ctx.db)
    return {
      personal: tables.filter(({ isPersonal }) => isPersonal),
      others: tables.filter(({ isPersonal }) => !isPersonal),
    }
  },
  view: ({ personal, others, say, reading }) => {
    const head = [say('what'), say('why'), say('howLong'), say('owner')]
    return (
      <Content title={say('title')} intro={say('intro')} width="wide">
        <DataTable
          id="sur-vous"
          caption={say('aboutYou')}
          head={head}
          rows={personal.map((table) => rowOf(table, reading))}
          stack
        />
        <DataTable
          id="pas-sur-vous"
          caption={say('notAboutYou')}
          head={head}
          rows={others.map((table) => rowOf(table, reading))}
          stack
        />
        <p>{say('where')}</p>
        <LinkList links={[{ href: '/confidentialite', label: say('back') }]} />
      </Content>
    )
  },
})

function rowOf({ name, purpose, kept, owner }: TableFacts, reading: Reading) {
  return [
    <>
      {wordOf(tableWords, name, reading)}{' '}
      <span class="quiet small" lang="en">
        {name}
      </span>
    </>,
    wordOf(purposeWords, purpose, reading),
    keptInWords(kept, reading),
    <span lang="en">{owner}</span>,
  ]
}

/** The figures are those the tasks really use. */
export function keptInWords(code: string, reading: Reading): string {
  const say = sayer(keptWords, reading)
  const line = Object.entries(RETENTION).find(([name]) => name === code)?.[1]
  if (!line) return code
  if (code === 'structure' || code === 'knowledge') return say(code)
  if ('months' in line)
    return say(code === 'account' ? 'account' : 'months', { months: line.months })
  if ('days' in line) return say('days', { days: line.days })
  return 'hours' in line ? say('hours', { hours: line.hours }) : code
}
