import { dayInWords } from '../../../../platform/day.ts'
import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import {
  type Page,
  page,
  type Resource,
  resource,
  type View,
} from '../../../../platform/web/page.tsx'
import { Button, Buttons } from '../../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import { Select } from '../../../../ui/form/select.tsx'
import { TextArea } from '../../../../ui/form/text-area.tsx'
import { LinkList } from '../../../../ui/move/link-list.tsx'
import { Notice } from '../../../../ui/show/notice.tsx'
import { MARK_MAX, REASONS, REVIEW_MAX, type Review, reviewForm, VERDICTS } from '../../review.ts'
import { reviewWords } from '../../review-words.ts'
import { openLetter } from '../../server/reviewing/open-letter.ts'
import { reviewApplication } from '../../server/reviewing/review-application.ts'
import { applicationToReview, type ToReview } from '../../server/reviewing/to-review.ts'
import { fileIn, type ShownCriterion } from '../../server/shown-content.ts'
import { fileAnswer } from '../file-answer.ts'
import { CriterionShown } from '../shown-criteria.tsx'
import type { Place } from './place.ts'

type Props = View<typeof reviewWords> & ToReview & { here: string; home: string }

/** What does this person show, and what do I see in it? */
export function reviewPage(place: Place): Page {
  return page(place.one, {
    words: reviewWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces, { cookie }) => {
      const seat = place.seatOf(pieces, cookie)
      const home = place.homeOf(pieces)
      // A browser that has not typed the code is led to where it is asked.
      if (seat !== 'account' && !(await openLetter(ctx, seat)).isKnown) return goTo(home)
      const reviewedId = String(Reflect.get(pieces, 'reviewedId'))
      const one = await applicationToReview(ctx, { seat, reviewedId })
      return { ...one, home, here: place.oneOf(pieces, reviewedId) }
    },
    form: reviewForm,
    act: async (ctx, said, { cookie, origin }) => {
      await reviewApplication(ctx, {
        ...said,
        typed: said,
        seat: place.seatOf(said, cookie),
        reviewedId: String(Reflect.get(said, 'reviewedId')),
        deviceToken: cookie('appareil'),
        origin,
      })
      return goTo(place.homeOf(said), 'reviews.said')
    },
    view: (props) => {
      const { application, version, content, home, say, reading, problemOf } = props
      const name = application.name ?? '…'
      return (
        <Content
          title={say('oneTitle', { name, badge: version.content.name })}
          intro={say('oneHint', {
            day: dayInWords(application.dueAt ?? application.changedAt, reading),
          })}
        >
          <form method="post" class="stack">
            <input type="hidden" name="round" value={String(application.round)} />
            {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
            {props.before?.words && (
              <Notice>
                <p>{say('again', { round: application.round })}</p>
                <p>{props.before.words}</p>
              </Notice>
            )}
            {content.map((one, index) => (
              <CriterionToMark key={one.criterion.id} {...props} one={one} place={index + 1} />
            ))}
            <Overall {...props} />
            <Buttons>
              <Button>{say('give')}</Button>
            </Buttons>
          </form>
          <LinkList links={[{ href: home, label: say('back') }]} />
        </Content>
      )
    },
  })
}

const markOf = (review: Review | undefined, criterionId: string) =>
  review?.marks.find((one) => one.criterionId === criterionId)

function CriterionToMark({ one, place, ...props }: Props & { one: ShownCriterion; place: number }) {
  const { own, before, version, here, say, reading, typed, problemOf } = props
  const mark = markOf(own, one.criterion.id)
  const kept = mark ? (mark.isSeen ? 'yes' : 'more') : ''
  const chosen = typedText(typed, `seen-${place}`, kept)
  const asked = markOf(before, one.criterion.id)?.words
  return (
    <CriterionShown
      one={one}
      place={place}
      reading={reading}
      language={version.content.language}
      fileAt={(id) => `${here}/preuves/${id}`}
    >
      {asked && (
        <Notice>
          <p>{say('again', { round: props.application.round })}</p>
          <p>{asked}</p>
        </Notice>
      )}
      <ChoiceCards
        name={`seen-${place}`}
        legend={`${say('problem', { place })} · ${say('seenLegend')}`}
        error={problemOf(`seen-${place}`)}
        chosenLabel={say('chosen')}
        options={(['yes', 'more'] as const).map((value) => ({
          value,
          label: say(`mark-${value}`),
          icon: value === 'yes' ? 'eye' : 'chat-circle-text',
          checked: chosen === value,
        }))}
      />
      <TextArea
        name={`words-${place}`}
        label={say('markWords')}
        hint={say('markWordsHint')}
        value={typedText(typed, `words-${place}`, mark?.words)}
        error={problemOf(`words-${place}`)}
        max={MARK_MAX}
        rows={2}
      />
    </CriterionShown>
  )
}

const ICONS = { yes: 'seal-check', more: 'chat-circle-text', no: 'hand-palm' } as const

function Overall({ own, say, typed, problemOf }: Props) {
  const verdict = typedText(typed, 'verdict', own?.verdict)
  const reason = typedText(typed, 'reason', own?.reason)
  return (
    <>
      <ChoiceCards
        name="verdict"
        legend={say('verdict')}
        error={problemOf('verdict')}
        chosenLabel={say('chosen')}
        columns={3}
        options={VERDICTS.map((value) => ({
          value,
          label: say(`verdict-${value}`),
          hint: say(`verdict-${value}-hint`),
          icon: ICONS[value],
          checked: verdict === value,
        }))}
      />
      <TextArea
        name="overall"
        label={say('overall')}
        hint={say('overallHint')}
        value={typedText(typed, 'overall', own?.words)}
        error={problemOf('overall')}
        max={REVIEW_MAX}
        rows={4}
      />
      <Select
        name="reason"
        label={say('reason')}
        error={problemOf('reason')}
        value={reason}
        options={[
          { value: '', label: say('reason-') },
          ...REASONS.map((value) => ({ value, label: say(`reason-${value}`) })),
        ]}
      />
    </>
  )
}

/** A file of what is shown, for who may read it and while it waits. */
export function reviewedFileResource(place: Place): Resource {
  return resource(
    `${place.one}/preuves/:proofId`,
    place.open,
    async (ctx, pieces, { cookie }) => {
      const { content } = await applicationToReview(ctx, {
        seat: place.seatOf(pieces, cookie),
        reviewedId: String(Reflect.get(pieces, 'reviewedId')),
      })
      return fileAnswer(ctx, fileIn(content, String(Reflect.get(pieces, 'proofId'))))
    },
    { unlisted: place.unlisted },
  )
}
