import { type Reading, type Say, sayer, wordOf } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import type { conceptWords } from '../concept-words.ts'
import { type ShownFact, shownFacts } from '../fact.ts'
import { factWords } from '../fact-words.ts'
import { InFrench } from './concept-name.tsx'

type Props = {
  facts: Record<string, unknown>
  /** What is read at length, or what is looked up. */
  part: 'texts' | 'short'
  say: Say<typeof conceptWords>
  reading: Reading
}

/** What an edition says of a concept: in words when we know the word, apart otherwise. */
export function FactsOfConcept({ facts, part, say, reading }: Props) {
  const { texts, known, others } = shownFacts(facts, reading)
  if (part === 'texts')
    return (
      <>
        {texts.map((fact) => (
          <section key={fact.name} class="stack">
            <h2>{wordOf(factWords, fact.name, reading)}</h2>
            {fact.texts.flatMap(paragraphsOf).map((paragraph, rank) => (
              <p key={rank}>
                <InFrench>{paragraph}</InFrench>
              </p>
            ))}
          </section>
        ))}
      </>
    )
  return (
    <>
      {known.length > 0 && (
        <section class="stack">
          <h2>{say('known')}</h2>
          <SummaryList
            rows={known.map((fact) => ({
              label: wordOf(factWords, fact.name, reading),
              value: <Value fact={fact} reading={reading} />,
            }))}
          />
        </section>
      )}
      {others.length > 0 && (
        <Details summary={say('others')}>
          <DataTable
            id="autres"
            caption={say('others')}
            captionUnseen
            stack
            head={[say('field'), say('value')]}
            rows={others.map((fact) => [
              <FieldName key={fact.name} name={fact.name} reading={reading} />,
              <Value key={fact.name} fact={fact} reading={reading} />,
            ])}
          />
        </Details>
      )}
    </>
  )
}

/** A field nobody translated shows under the name its list gives it. */
function FieldName({ name, reading }: { name: string; reading: Reading }) {
  if (Object.hasOwn(factWords, name)) return <>{wordOf(factWords, name, reading)}</>
  return <span lang="en">{name}</span>
}

function Value({ fact, reading }: { fact: ShownFact; reading: Reading }) {
  if (fact.answer !== null) return <>{sayer(factWords, reading)(fact.answer ? 'yes' : 'no')}</>
  return <InFrench>{fact.texts.join(', ')}</InFrench>
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n|\n(?=[-•])/).filter((one) => one.trim() !== '')
}
