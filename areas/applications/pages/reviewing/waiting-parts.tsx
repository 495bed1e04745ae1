import { dayInWords } from '../../../../platform/day.ts'
import type { Reading } from '../../../../platform/words.ts'
import { sayer } from '../../../../platform/words.ts'
import { DataTable } from '../../../../ui/show/table.tsx'
import { Tag } from '../../../../ui/show/tag.tsx'
import { reviewWords } from '../../review-words.ts'
import type { applicationsToReview } from '../../server/reviewing/to-review.ts'

export type Waiting = Awaited<ReturnType<typeof applicationsToReview>>['waiting'][number]

type Props = {
  waiting: readonly Waiting[]
  reading: Reading
  hrefOf: (id: string) => string
}

/** What waits, the nearest end first, and whether one's own view was given. */
export function WaitingTable({ waiting, reading, hrefOf }: Props) {
  const say = sayer(reviewWords, reading)
  return (
    <DataTable
      id="waiting"
      stack
      caption={say('title')}
      captionUnseen
      head={[say('who'), say('badge'), say('sentOn'), say('due'), say('voices'), say('mine')]}
      rows={waiting.map(({ application, version, opening, own, said }) => [
        <a key="name" href={hrefOf(application.id)}>
          {application.name ?? '…'}
        </a>,
        version.content.name,
        dayInWords(application.sentAt ?? application.changedAt, reading),
        dayInWords(application.dueAt ?? application.changedAt, reading),
        say('voicesOf', { said, needed: opening.needed }),
        <Tag
          key="own"
          tone={own ? 'plain' : 'sun'}
          icon={own ? 'check-circle' : 'pencil-simple'}
          label={say(own ? 'mineDone' : 'mineToDo')}
        />,
      ])}
    />
  )
}

/** How many wait, and how many of them for this very reader. */
export const countsOf = (waiting: readonly Waiting[]) => ({
  waiting: waiting.length,
  own: waiting.filter(({ own }) => own === undefined).length,
})
