import type { Reading, Say } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Verdicts } from '../../../ui/verdicts/verdicts.tsx'
import { whoseIs } from '../../brought-badges/brought-badge.ts'
import {
  answersInWords,
  BroughtPicture,
  giverOf,
  nameOfBrought,
} from '../../brought-badges/pages/brought-parts.tsx'
import type { Checked } from '../server/check-badge.ts'
import type { Showable } from '../server/showable-of.ts'
import type { shownWords } from '../shown-words.ts'

/** A drawing for what was found of a badge. */
export const MARKS = {
  good: 'seal-check',
  'unknown-issuer': 'check-circle',
  self: 'user',
  suspended: 'pause',
  withdrawn: 'warning',
  bad: 'warning',
  'not-known': 'question',
} as const

type Props = {
  one: Extract<Showable, { kind: 'brought' }>
  place: number
  around: {
    checked: ReadonlyMap<string, Checked>
    broughtAt?: (place: number) => string
    reading: Reading
  }
  say: Say<typeof shownWords>
}

/** A badge kept from elsewhere: who gave it, what was found just now, and whose it says it is. */
export function BroughtPiece({ one: { id, brought }, place, around, say }: Props) {
  const { reading, broughtAt } = around
  const checked = around.checked.get(id) ?? 'not-known'
  const { description } = brought.answers.shown
  return (
    <Card>
      <div class="badge-line">
        <BroughtPicture brought={brought} reading={reading} />
        <div class="stack">
          <h2 class="told-as-is">
            {broughtAt ? (
              nameOfBrought(brought, reading)
            ) : (
              <a href={`/badges-d-ailleurs/${id}`}>{nameOfBrought(brought, reading)}</a>
            )}
          </h2>
          <p class="quiet told-as-is">{giverOf(brought, reading)}</p>
          <p>
            <Tag icon="download-simple" label={say('brought')} />{' '}
            <Tag icon={MARKS[checked]} label={say(`checked-${checked}`)} />
          </p>
          {description && <p class="told-as-is">{description}</p>}
          <p class="quiet">{say(`whose-${whoseIs(brought.answers)}`)}</p>
          <Details summary={say('answers')}>
            <Verdicts lines={answersInWords(brought, reading)} />
          </Details>
          {broughtAt && (
            <p>
              <a href={broughtAt(place)}>{say('broughtFile')}</a>
            </p>
          )}
        </div>
      </div>
    </Card>
  )
}
