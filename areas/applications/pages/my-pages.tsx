import { z } from 'zod'
import { dayInWords } from '../../../platform/day.ts'
import { oneOf } from '../../../platform/fields.ts'
import { keptUntil, RETENTION } from '../../../platform/retention.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { ProgressLine } from '../../../ui/show/progress-line.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { altOf, pictureOf } from '../../awards/pages/award-parts.tsx'
import { hasChanged, isAnswered, isOwnToWrite, type Round } from '../application.ts'
import type { Review } from '../review.ts'
import {
  type InSight,
  myApplication,
  myApplications,
  ownApplication,
} from '../server/asking/own-application.ts'
import { takeBack, withdrawApplication } from '../server/asking/withdraw-application.ts'
import { applicationWords } from '../words.ts'
import { History, ReviewsOf } from './history.tsx'

/** Which badges do I ask for, and where does each stand? */
export const myApplicationsPage = page('/mes-demandes', {
  words: applicationWords,
  open: ['person'],
  show: async (ctx) => ({ all: await myApplications(ctx) }),
  view: ({ all, say }) => (
    <Content title={say('mine')} intro={say('mineIntro')}>
      {all.length === 0 ? (
        <EmptyState
          icon="medal"
          title={say('none')}
          text={say('noneText')}
          action={<ButtonLink href="/structures">{say('seeStructures')}</ButtonLink>}
        />
      ) : (
        all.map(({ application: { id, status }, version, done }) => (
          <Card key={id} tone={status === 'returned' || status === 'given' ? 'sun' : 'plain'}>
            <div class="badge-line">
              <BadgePicture small src={pictureOf({ version })} alt={altOf({ version })} />
              <div class="stack">
                <h2>
                  <a href={`/mes-demandes/${id}`}>{version.content.name}</a>
                </h2>
                <p>
                  <Tag label={say(`is-${status}`)} />
                </p>
                <p class="quiet">
                  {say('progress', { done, of: version.content.criteria.length })}
                </p>
              </div>
            </div>
          </Card>
        ))
      )}
    </Content>
  ),
})

type One = InSight & { rounds: Round[]; reviews: Review[] }
type Props = View<typeof applicationWords> & One

/** Where does my application stand, what is left to answer, and what was I answered? */
export const myApplicationPage = page('/mes-demandes/:applicationId', {
  words: applicationWords,
  open: ['person'],
  show: async (ctx, { applicationId }) => myApplication(ctx, { applicationId }),
  form: z.object({ deed: oneOf(['take-back']) }),
  act: async (ctx, { applicationId }) => {
    await takeBack(ctx, { applicationId })
    return goTo(`/mes-demandes/${applicationId}`, 'applications.takenBack')
  },
  view: (props) => {
    const { application, version, reviews, rounds, say, reading } = props
    const { status, id, round } = application
    const last = reviews.filter((one) => one.round === round)
    return (
      <Content title={version.content.name} lang={version.content.language}>
        <div class="stack">
          <div class="badge-line">
            <BadgePicture small src={pictureOf({ version })} alt={altOf({ version })} />
            <div class="stack">
              <p>
                <Tag label={say(`is-${status}`)} />
              </p>
              <p>{stateInWords(props)}</p>
            </div>
          </div>
          {last.length > 0 && status !== 'sent' && (
            <section class="stack">
              <h2>{say('answersTitle')}</h2>
              <ReviewsOf reviews={last} version={version} reading={reading} />
            </section>
          )}
          {status === 'given' && (
            <Buttons>
              <ButtonLink
                href={
                  application.awardId ? `/badges-recus/${application.awardId}` : '/badges-recus'
                }
              >
                {say('seeBadge')}
              </ButtonLink>
            </Buttons>
          )}
          {isOwnToWrite(application) && <ToAnswer {...props} />}
          {status === 'sent' && (
            <form method="post">
              <Buttons>
                <Button tone="quiet" name="deed" value="take-back">
                  {say('takeBack')}
                </Button>
              </Buttons>
            </form>
          )}
          <History rounds={rounds} reviews={reviews} version={version} reading={reading} />
          <LinkList
            stacked
            links={[
              { href: `/b/${version.slug}/v/${version.number}`, label: say('wholeBadge') },
              { href: '/mes-demandes', label: say('back') },
              { href: `/mes-demandes/${id}/retirer`, label: say('withdraw') },
            ]}
          />
        </div>
      </Content>
    )
  },
})

function stateInWords({ application, rounds, say, reading }: Props): string {
  const { status, dueAt, changedAt } = application
  const outcome = rounds[0]?.outcome
  if (status === 'draft') {
    const day = dayInWords(keptUntil(RETENTION.leftApplication, changedAt), reading)
    return say('draftText', { day })
  }
  if (status === 'sent') return say('sentText', { day: dayInWords(dueAt ?? changedAt, reading) })
  if (status === 'returned' && outcome === 'unread') return say('unreadText')
  if (status === 'returned' && outcome === 'taken-back') return say('takenBackText')
  return say(status === 'withdrawn' ? 'is-withdrawn' : `${status}Text`)
}

/** The criteria one by one, how many are answered, and the one thing to do next. */
function ToAnswer({ application, version, answers, exhibits, done, say }: Props) {
  const { criteria } = version.content
  const here = `/mes-demandes/${application.id}`
  const isDone = (one: { id: string }) => isAnswered(one, answers, exhibits)
  const next = criteria.findIndex((one) => !isDone(one)) + 1
  const mustChange = !hasChanged(application)
  return (
    <section class="stack">
      <h2>{say('criteria')}</h2>
      <ProgressLine
        label={say('progress', { done, of: criteria.length })}
        done={done}
        of={criteria.length}
      />
      <ol class="criteria">
        {criteria.map((one, index) => (
          <li key={one.id}>
            <p>
              <a href={`${here}/criteres/${index + 1}`} lang={version.content.language}>
                {one.text}
              </a>{' '}
              <Tag
                icon={isDone(one) ? 'check-circle' : 'pencil-simple'}
                label={say(isDone(one) ? 'answered' : 'toAnswer')}
              />
            </p>
          </li>
        ))}
      </ol>
      {mustChange && next === 0 && (
        <Notice>
          <p>{say('changeFirst')}</p>
        </Notice>
      )}
      <Buttons>
        {next > 0 ? (
          <ButtonLink href={`${here}/criteres/${next}`}>{say('goOn')}</ButtonLink>
        ) : (
          !mustChange && <ButtonLink href={`${here}/envoyer`}>{say('readAgain')}</ButtonLink>
        )}
      </Buttons>
    </section>
  )
}

/** Do I take everything back, for good? */
export const withdrawApplicationPage = page('/mes-demandes/:applicationId/retirer', {
  words: applicationWords,
  open: ['person'],
  show: async (ctx, { applicationId }) => ({ one: await ownApplication(ctx, { applicationId }) }),
  act: async (ctx, { applicationId }) => {
    await withdrawApplication(ctx, { applicationId })
    return goTo('/mes-demandes', 'applications.withdrawn')
  },
  view: ({ one, say }) => (
    <Question
      title={say('withdrawTitle')}
      hint={say('withdrawHint')}
      back={`/mes-demandes/${one.id}`}
      submit={say('withdraw')}
      isFinal
    />
  ),
})
