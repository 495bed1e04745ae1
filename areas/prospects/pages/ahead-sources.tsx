import { dayInWords } from '../../../platform/day.ts'
import type { Reading, Say } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { InFrench } from '../../explorer/pages/concept-name.tsx'
import { type Cited, sourcesOf } from '../prospect.ts'
import { methodInWords } from '../prospect-words.ts'
import type { aheadWords } from '../words.ts'

type Props = {
  cited: readonly Cited[]
  say: Say<typeof aheadWords>
  reading: Reading
}

/** Whom to believe or not: each source with its day, how they know, and its licence. */
export function AheadSources({ cited, say, reading }: Props) {
  const list = (
    <ul class="concepts">
      {sourcesOf(cited).map((one, rank) => (
        <li key={rank} class="concepts__line">
          <div class="concepts__words">
            <p>
              <SourceName of={one} />
            </p>
            <p class="concepts__what">
              {dayOfFact(one, say, reading)} · {say('how')}{' '}
              {one.method ? <InFrench>{one.method}</InFrench> : methodInWords(one, reading)} ·{' '}
              {one.source.licence}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
  if (reading.mode === 'facile') return <Details summary={say('sources')}>{list}</Details>
  return (
    <section class="stack">
      <h2>{say('sources')}</h2>
      {list}
    </section>
  )
}

/** A study of somebody goes by its publisher, a public list by the line it asks to show. */
function SourceName({ of: { source } }: { of: Pick<Cited, 'source'> }) {
  if (!source.publisher) return <InFrench>{source.line}</InFrench>
  const name = [source.publisher, source.title, source.year].filter(Boolean).join(', ')
  return (
    <InFrench>
      {source.url ? (
        <a href={source.url} rel="noreferrer noopener">
          {name}
        </a>
      ) : (
        name
      )}
    </InFrench>
  )
}

function dayOfFact(
  { day, isDayOfLoading }: Cited,
  say: Say<typeof aheadWords>,
  reading: Reading,
): string {
  const said = day === '' ? say('unknown') : dayInWords(new Date(day), reading)
  return isDayOfLoading ? say('loadedOn', { day: said }) : said
}
