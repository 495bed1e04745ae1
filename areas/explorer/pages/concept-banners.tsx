import { dayInWords } from '../../../platform/day.ts'
import type { Reading, Say } from '../../../platform/words.ts'
import { Notice } from '../../../ui/show/notice.tsx'
import type { conceptWords } from '../concept-words.ts'
import { addressOf } from '../kind.ts'
import type { Explored } from '../server/explore-concept.ts'
import { Name } from './concept-name.tsx'

type Shown = 'sheet' | 'when' | 'replacement' | 'linked' | 'areLinksOfThen'
type Props = Pick<Explored, Shown> & {
  day: string | undefined
  /** A date was asked for that no calendar has. */
  isNoDay: boolean
  say: Say<typeof conceptWords>
  reading: Reading
}

/** What one must know before reading on: it is gone, it is of another day, it is a name of something else. */
export function ConceptBanners(props: Props) {
  const { sheet, when, replacement, linked, areLinksOfThen, day, isNoDay, say, reading } = props
  const occupation = linked.find(({ relation, way }) => relation === 'has_title' && way === 'in')
    ?.concepts[0]
  const facts = { day: day ? dayInWords(new Date(day), reading) : '' }
  return (
    <>
      {sheet.isGone && (
        <Notice tone="warning">
          <p>{say('gone')}</p>
          {replacement && <To words={say('replaced')} concept={replacement} />}
        </Notice>
      )}
      {when !== 'now' && (
        <Notice>
          <p>{say(areLinksOfThen ? 'pastWithLinks' : when, facts)}</p>
          <p>
            <a href={addressOf(sheet.id)}>{say('today')}</a>
          </p>
        </Notice>
      )}
      {isNoDay && (
        <Notice tone="warning">
          <p>{say('noSuchDay')}</p>
        </Notice>
      )}
      {occupation && (
        <Notice>
          <To
            words={say('isTitleOf')}
            concept={occupation}
            day={areLinksOfThen ? day : undefined}
          />
        </Notice>
      )}
    </>
  )
}

type ToProps = {
  words: string
  concept: { id: string; label: string }
  day?: string | undefined
}

function To({ words, concept, day }: ToProps) {
  return (
    <p>
      {words}{' '}
      <a href={addressOf(concept.id, day)}>
        <Name label={concept.label} />
      </a>
    </p>
  )
}
