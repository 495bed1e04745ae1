import { dayInWords } from '../../../platform/day.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import type { BadgeVersion } from '../../badges/version.ts'
import type { Round } from '../application.ts'
import type { Review } from '../review.ts'
import { reviewWords } from '../review-words.ts'
import { applicationWords } from '../words.ts'

type Reviews = { reviews: readonly Review[]; version: BadgeVersion; reading: Reading }

/** What was answered, by whom, criterion by criterion. */
export function ReviewsOf({ reviews, version, reading }: Reviews) {
  const say = sayer(applicationWords, reading)
  const textOf = (id: string) =>
    version.content.criteria.find((criterion) => criterion.id === id)?.text ?? ''
  return (
    <>
      {reviews.map((one) => (
        <Card key={one.id} level={3} title={say('saidBy', { name: one.name })} tone="sand">
          <p>
            <Tag label={say(`verdict-${one.verdict}`)} />
          </p>
          {one.reason && <p>{sayer(reviewWords, reading)(`reason-${one.reason}`)}.</p>}
          {one.words && <Quote text={one.words} />}
          <ul class="summary__lines">
            {one.marks
              .filter(({ isSeen, words }) => words !== null || (one.verdict !== 'no' && !isSeen))
              .map(({ criterionId, isSeen, words }) => (
                <li key={criterionId}>
                  <span lang={version.content.language}>{textOf(criterionId)}</span>
                  {' · '}
                  <strong>{say(isSeen ? 'seen' : 'missing')}</strong>
                  {words && <p>{words}</p>}
                </li>
              ))}
          </ul>
          <p class="quiet">
            {dayInWords(one.at, reading)}
            {one.isSameBrowser && ` · ${say('sameBrowser')}`}
          </p>
        </Card>
      ))}
    </>
  )
}

type Props = Reviews & { rounds: readonly Round[] }

/** Every time it was sent, with what was in it and what came of it. */
export function History({ rounds, reviews, version, reading }: Props) {
  if (rounds.length === 0) return null
  const say = sayer(applicationWords, reading)
  return (
    <section class="stack">
      <h2>{say('history')}</h2>
      {rounds.map(({ number, sentAt, outcome, content }, index) => (
        <Details
          key={number}
          summary={`${say('round', { number, day: dayInWords(sentAt, reading) })} · ${say(`outcome-${outcome ?? ''}`)}`}
        >
          {content.map(({ criterion, words, exhibits }) => (
            <div key={criterion} class="stack">
              <p>
                <strong lang={version.content.language}>{criterion}</strong>
              </p>
              {words && <Quote text={words} />}
              {exhibits.length > 0 && <p class="quiet">{exhibits.join(' · ')}</p>}
            </div>
          ))}
          {index > 0 && (
            <ReviewsOf
              reviews={reviews.filter(({ round }) => round === number)}
              version={version}
              reading={reading}
            />
          )}
        </Details>
      ))}
    </section>
  )
}
