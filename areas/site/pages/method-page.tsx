import { WEIGHTS } from '../../../engines/matching/weights.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { type KnowledgeStatus, knowledgeStatus } from '../../knowledge/server/knowledge-status.ts'
import { GOALS, goalWords } from '../goal-words.ts'
import { methodWords } from '../method-words.ts'
import { type PublishedResult, tablesOf } from '../published-results.ts'
import { readResults } from '../server/read-results.ts'

type Sayer = { say: Say<typeof methodWords>; reading: Reading }

/** How do these ideas come about, and how good are they? */
export const methodPage = page('/methode', {
  words: methodWords,
  open: ANYONE,
  show: async (ctx) => ({
    loaded: await knowledgeStatus(ctx),
    results: readResults(ctx.config.root),
  }),
  view: ({ say, reading, loaded, results }) => (
    <Content title={say('title')} intro={say('intro')}>
      <h2>{say('words')}</h2>
      <p>{say('wordsText')}</p>
      <h2>{say('levels')}</h2>
      <p>{say('levelsText')}</p>
      <h2>{say('match')}</h2>
      <p>{say('matchText')}</p>
      <DataTable
        id="parts"
        caption={say('partsCaption')}
        head={[say('part'), say('weight')]}
        rows={(['skills', 'transversal', 'interests'] as const).map((part) => [
          say(part),
          shown(WEIGHTS.parts[part], reading),
        ])}
      />
      <p>{say('estimated')}</p>
      <h2>{say('wishes')}</h2>
      <p>{say('wishesText', { swing: shown(WEIGHTS.wishesSwing * 100, reading) })}</p>
      <p>{say('burdens')}</p>
      <h2>{say('data')}</h2>
      {loaded.map((one) => (
        <p key={one.name}>{say('dataText', dataFacts(one, say, reading))}</p>
      ))}
      <h2>{say('figures')}</h2>
      <p>{say('figuresText')}</p>
      {results.length === 0 && <p>{say('noFigures')}</p>}
      {results.map((result) => (
        <Result key={result.name} result={result} say={say} reading={reading} />
      ))}
    </Content>
  ),
})

function dataFacts(one: KnowledgeStatus, say: Sayer['say'], reading: Reading) {
  const count = (kind: string) => shown(one.counts[kind] ?? 0, reading)
  return {
    source: one.sourceLine,
    licence: one.licence,
    counts: say(one.counts.title ? 'counts' : 'countsPlain', {
      occupations: count('occupation'),
      titles: count('title'),
    }),
    date: day(one.loadedAt.toISOString(), reading),
  }
}

function Result({ result, say, reading }: { result: PublishedResult } & Sayer) {
  const number = (value: number) => shown(value, reading)
  return (
    <section aria-labelledby={`bench-${result.name}`}>
      <QuestionOf result={result} say={say} />
      <p>
        {say('measured', {
          date: day(result.date, reading),
          data: result.dataVersion,
          command: `npm run bench ${result.name}`,
        })}
      </p>
      <DataTable
        id={`goals-${result.name}`}
        caption={`${say('goals')} · ${result.name}`}
        captionUnseen
        stack
        head={[say('method'), say('goal'), say('reached')]}
        rows={result.musts.map((must) => [
          goalNamed(must.what, reading),
          say(must.better === 'higher' ? 'atLeast' : 'atMost', { value: number(must.must) }),
          say(must.met ? 'isMet' : 'isMissed', { value: number(must.measured) }),
        ])}
      />
      <Details summary={say('comparison')}>
        <p class="quiet">{say('inEnglish')}</p>
        {tablesOf(result.rows).map((table, rank) => (
          <DataTable
            key={rank}
            id={`rows-${result.name}-${rank}`}
            caption={`${result.name} ${rank + 1} · ${table.rows[0]?.what ?? ''}`}
            captionUnseen
            stack
            head={[say('method'), ...table.columns]}
            rows={table.rows.map((row) => [
              `${row.what} (${say(row.kind)})`,
              ...table.columns.map((column) => number(row.figures[column] ?? 0)),
            ])}
          />
        ))}
      </Details>
    </section>
  )
}

/** A goal in words; one added since keeps the name its bench gave it. */
function goalNamed(what: string, reading: Reading): string {
  const goal = GOALS[what]
  return goal ? sayer(goalWords, reading)(goal) : what
}

/** In the words of the page when they exist; a measure added since asks in English. */
function QuestionOf({ result, say }: { result: PublishedResult; say: Sayer['say'] }) {
  const id = `bench-${result.name}`
  const key = ASKED.find((name) => name === result.name)
  if (key) return <h3 id={id}>{say(key)}</h3>
  return (
    <h3 id={id} lang="en">
      {result.question}
    </h3>
  )
}

const ASKED = ['import', 'linker', 'matching', 'web'] as const

function shown(value: number, reading: Reading): string {
  return value.toLocaleString(reading.language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: 3,
  })
}

function day(date: string, reading: Reading): string {
  const language = reading.language === 'fr' ? 'fr-FR' : 'en-GB'
  return new Date(date).toLocaleDateString(language, {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  })
}
