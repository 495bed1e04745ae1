import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Tags } from '../../../ui/show/tag.tsx'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Sheet } from '../server/occupation-sheet.ts'
import { capital, readableTitle } from '../title.ts'
import { InFrench } from './in-french.tsx'
import type { SheetWords } from './sheet-page-words.ts'

type Props = { sheet: Sheet; knowledge: Knowledge; say: Say<SheetWords>; reading: Reading }

const ACCESS = ['access0', 'access1', 'access2', 'access3', 'access4', 'access5'] as const

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
          <LinkList
            stacked
            links={sheet.neighbours.map(({ code, label }) => ({
              href: `/metiers/${code}`,
              label: readableTitle(label),
              lang: reading.language === 'fr' ? undefined : 'fr',
            }))}
          />
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
      </Details>
    </>
  )
}
