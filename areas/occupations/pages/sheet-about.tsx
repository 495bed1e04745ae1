import { readableTitle } from '../../../platform/label.ts'
import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Tags } from '../../../ui/show/tag.tsx'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Sheet } from '../server/occupation-sheet.ts'
import { capital } from '../title.ts'
import { KinshipLine } from './compare/kinship-line.tsx'
import { InFrench } from './in-french.tsx'
import type { SheetWords } from './sheet-page-words.ts'

type Props = { sheet: Sheet; knowledge: Knowledge; say: Say<SheetWords>; reading: Reading }

export const ACCESS = ['access0', 'access1', 'access2', 'access3', 'access4', 'access5'] as const

/** What is true of the occupation for anybody: the way in, where and how one works, what is nearby. */
export function AboutOccupation({ sheet, knowledge, say, reading }: Props) {
  const { occupation } = sheet.suggestion
  const level = occupation.accessLevel === null ? undefined : ACCESS[occupation.accessLevel]
  const contexts = knowledge.contexts.filter(({ code }) => occupation.contexts.includes(code))
  const hasOfficial = occupation.inShort !== null && occupation.inShort !== occupation.definition
  return (
    <>
      <Card title={say('enter')}>
        {level && <Tags tags={[{ icon: 'graduation-cap', label: say(level) }]} />}
        {occupation.access && (
          <p>
            <InFrench>{occupation.access}</InFrench>
          </p>
        )}
        {!occupation.access && !level && <p>{say('accessUnknown')}</p>}
      </Card>
      {contexts.length > 0 && (
        <Card title={say('around')}>
          <Tags
            tags={contexts.map(({ label, icon }) => ({ icon, label: inReading(label, reading) }))}
          />
        </Card>
      )}
      {occupation.flags.length > 0 && (
        <Card title={say('toKnow')}>
          <Tags
            tags={occupation.flags.map((flag) => ({
              tone: flag === 'green' || flag === 'greenStrategic' ? 'organise' : 'plain',
              label: say(flag),
            }))}
          />
        </Card>
      )}
      {sheet.neighbours.length > 0 && (
        <Card title={say('neighbours')}>
          <Neighbours sheet={sheet} knowledge={knowledge} say={say} reading={reading} />
        </Card>
      )}
      {occupation.everyday.length > 0 && (
        <p class="quiet small">
          <strong>{say('otherNames')}</strong>
          {'\u00a0: '}
          <InFrench>{occupation.everyday.slice(0, 4).map(capital).join(', ')}</InFrench>.
        </p>
      )}
      <Details summary={say(hasOfficial ? 'official' : 'source')}>
        {hasOfficial && (
          <p>
            <InFrench>{occupation.definition}</InFrench>
          </p>
        )}
        <p class="quiet small">
          <InFrench>{knowledge.referential.sourceLine}</InFrench>
        </p>
        <a href={`/explorer?q=${occupation.code}&dans=metiers`}>{say('goesWith')}</a>
      </Details>
    </>
  )
}

/** What is nearby, why in one phrase, and the way to see both together. */
function Neighbours({ sheet, knowledge, say, reading }: Props) {
  const { occupation } = sheet.suggestion
  return (
    <ul class="stack">
      {sheet.neighbours.map((near) => {
        const title = readableTitle(near.label)
        return (
          <li key={near.code}>
            <a href={`/metiers/${near.code}`}>
              <InFrench>{title}</InFrench>
            </a>
            <p class="small">
              <KinshipLine
                a={occupation}
                b={near}
                knowledge={knowledge}
                say={say}
                reading={reading}
              />{' '}
              <a href={`/metiers/comparer?a=${occupation.code}&b=${near.code}`}>
                {say('compare')}
                <span class="unseen">
                  {' : '}
                  <InFrench>{title}</InFrench>
                </span>
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
