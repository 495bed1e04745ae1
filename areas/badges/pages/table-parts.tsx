import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import { levelKey, skillWords } from '../../skills/words.ts'
import { missingIn } from '../badge-content.ts'
import { QUESTIONS, type Question } from '../piece.ts'
import { questionWords } from '../question-words.ts'
import type { TableInSight } from '../server/read-table.ts'
import { togetherWords } from '../together-words.ts'
import { versionWords } from '../version-words.ts'
import { badgeWords } from '../words.ts'
import { altOf, pictureSrc, questionHref, whoIs } from './in-words.ts'

type Props = { table: TableInSight; home: string; reading: Reading }

/** The six questions, what is answered, and where to answer. */
export function SixQuestions({ table, home, reading }: Props) {
  const say = sayer(badgeWords, reading)
  const sayQuestion = sayer(questionWords, reading)
  const isOpen = table.badge.draft !== null
  const rows = QUESTIONS.map((question) => {
    const title = sayQuestion(question)
    const answer = answerTo(question, { table, home, reading })
    const link = say(answer ? 'change' : 'answer')
    return {
      label: title,
      value: answer ?? <span class="quiet">{say('toAnswer')}</span>,
      change: isOpen
        ? { href: questionHref(home, question), label: link, name: `${link} : ${title}` }
        : undefined,
    }
  })
  return <SummaryList rows={rows} />
}

function answerTo(question: Question, { table, reading }: Props) {
  const { content } = table
  if (question === 'criteria')
    return content.criteria.length > 0 ? criteriaList(table, reading) : null
  if (question === 'form') return content.name
  const text = content[question]
  return text === '' ? null : text
}

function criteriaList({ content }: TableInSight, reading: Reading) {
  const sayLevel = sayer(skillWords, reading)
  return (
    <ol class="criteria">
      {content.criteria.map(({ id, text, level }) => (
        <li key={id}>
          {text}
          {level && <span class="quiet"> · {sayLevel(levelKey(level))}</span>}
        </li>
      ))}
    </ol>
  )
}

/** One next step: the first question without an answer, then agreeing, then publishing. */
export function NextStep({ table, home, reading }: Props) {
  const say = sayer(badgeWords, reading)
  const sayTogether = sayer(togetherWords, reading)
  const sayVersion = sayer(versionWords, reading)
  const { badge, content, seat, agreed, isOwn } = table
  if (badge.draft === null)
    return (
      <Card tone="brand" title={sayVersion('done', { number: badge.edition })}>
        <Buttons>
          <ButtonLink href={`/b/${badge.slug}`}>{sayVersion('seePublic')}</ButtonLink>
          {isOwn && (
            <ButtonLink href={`${home}/version-suivante`} tone="quiet">
              {sayVersion('next')}
            </ButtonLink>
          )}
        </Buttons>
      </Card>
    )
  const [first] = missingIn(content)
  const hasAgreed = agreed.some(({ seatId, isCurrent }) => isCurrent && seatId === seat.id)
  const sayQuestion = sayer(questionWords, reading)
  return (
    <Card tone="brand" title={say('nextStep')}>
      {!first && <p>{say('allAnswered')}</p>}
      <Buttons>
        {first ? (
          <ButtonLink href={questionHref(home, first)}>{sayQuestion(first)}</ButtonLink>
        ) : (
          <>
            {!hasAgreed && <ButtonLink href={`${home}/accord`}>{sayTogether('agree')}</ButtonLink>}
            {isOwn && (
              <ButtonLink href={`${home}/publier`} tone={hasAgreed ? 'primary' : 'quiet'}>
                {sayVersion('publish')}
              </ButtonLink>
            )}
          </>
        )}
      </Buttons>
    </Card>
  )
}

/** Who writes, and what each says of it. */
export function WhoWrites({ table, home, reading }: Props) {
  const say = sayer(badgeWords, reading)
  const sayTogether = sayer(togetherWords, reading)
  const { seats, seat, agreed } = table
  const standing = (seatId: string) => {
    const own = agreed.find((one) => one.seatId === seatId)
    return sayTogether(!own ? 'notYet' : own.isCurrent ? 'agreed' : 'agreedBefore')
  }
  const here = seats.filter(({ goneAt }) => goneAt === null)
  return (
    <Card title={say('who')} icon="users-three">
      <ul class="stack">
        {here.map((one) => (
          <li key={one.id}>
            {whoIs(one, reading)}
            {one.id === seat.id && ` · ${say('you')}`}
            <br />
            <span class="quiet">
              {one.satAt === null ? sayTogether('invited') : standing(one.id)}
            </span>
          </li>
        ))}
      </ul>
      <ul class="link-list link-list--stacked">
        <li>
          <a href={`${home}/accord`}>{sayTogether('comments')}</a>
        </li>
        {isAtHome(home) && (
          <li>
            <a href={`${home}/ensemble`}>{sayTogether('title')}</a>
          </li>
        )}
      </ul>
    </Card>
  )
}

/** Whoever came by a letter writes, and neither invites nor publishes. */
export const isAtHome = (home: string) => home.startsWith('/badges/')

/** How it looks, and where to change that. */
export function ItsPicture({ table, home, say }: Props & { say: Say<typeof badgeWords> }) {
  const { content, badge } = table
  return (
    <div class="stack">
      <BadgePicture src={pictureSrc(content.picture)} alt={altOf(content)} />
      {badge.draft !== null && isAtHome(home) && (
        <p class="badge-caption">
          <a href={`${home}/image`}>{say('changePicture')}</a>
        </p>
      )}
    </div>
  )
}
