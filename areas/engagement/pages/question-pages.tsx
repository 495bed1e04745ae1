import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { named } from '../../experiences/in-words.ts'
import type { OwnOption } from '../own-option.ts'
import { type Asked, isBranch, OWN_LABEL_MAX, questionBefore } from '../question-tree.ts'
import { answerQuestion, type Onward } from '../server/answer-question.ts'
import { askQuestion } from '../server/ask-question.ts'
import { engagementWords } from '../words.ts'

/** A choice leads through this many questions at most. */
const QUESTIONS = 4
const FIRST_QUESTION = 'debut'

const form = z.object({ choice: optionalText(120), own: optionalText(OWN_LABEL_MAX) })

/** For whom, or for what, did I give my time? */
export const firstQuestionPage = page('/experiences/:experienceId/engagement', {
  words: engagementWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => ({
    experienceId,
    asked: await askQuestion(ctx, { experienceId, code: FIRST_QUESTION }),
  }),
  form,
  act: async (ctx, { experienceId, choice, own }) =>
    onward(
      experienceId,
      await answerQuestion(ctx, { experienceId, code: FIRST_QUESTION, choice, own }),
    ),
  view: (props) => <QuestionView {...props} />,
})

/** And then? Each answer chooses the next question. */
export const nextQuestionPage = page('/experiences/:experienceId/engagement/:question', {
  words: engagementWords,
  open: ['person'],
  show: async (ctx, { experienceId, question }) => ({
    experienceId,
    asked: await askQuestion(ctx, { experienceId, code: question }),
  }),
  form,
  act: async (ctx, { experienceId, question, choice, own }) =>
    onward(experienceId, await answerQuestion(ctx, { experienceId, code: question, choice, own })),
  view: (props) => <QuestionView {...props} />,
})

function onward(experienceId: string, next: Onward) {
  return next === 'story'
    ? goTo(`/experiences/${experienceId}/activites`)
    : goTo(`/experiences/${experienceId}/engagement/${next.question}`)
}

type Props = View<typeof engagementWords> & {
  experienceId: string
  asked: Asked & { added: OwnOption[] }
}

function QuestionView({ experienceId, asked, say, reading, typed, problemOf }: Props) {
  const start = `/experiences/${experienceId}/engagement`
  const { question, before, added } = asked
  const chosen = typedText(typed, 'choice', null)
  const own = typedText(typed, 'own', null)
  const previous = questionBefore(asked)
  const isFirst = question.code === FIRST_QUESTION
  return (
    <Question
      title={inReading(question.question, reading)}
      hint={say('place', { now: isFirst ? 1 : before.length + 2, of: QUESTIONS })}
      back={
        isFirst
          ? `/experiences/${experienceId}/theme`
          : previous
            ? `${start}/${previous.code}`
            : start
      }
      submit={say('continue')}
      ways={[{ href: `/experiences/${experienceId}/theme`, label: say('allThemes') }]}
    >
      <ChoiceCards
        name="choice"
        error={problemOf('choice')}
        chosenLabel={say('chosen')}
        columns={question.options.some(isBranch) ? 2 : 1}
        options={question.options.map((option) => ({
          value: option.code,
          label: named(option, reading),
          icon: isBranch(option) ? option.icon : undefined,
          checked: chosen === option.code,
        }))}
      />
      {added.length > 0 && (
        <ChoiceCards
          name="choice"
          id="added"
          legend={say('otherPeople')}
          chosenLabel={say('chosen')}
          columns={1}
          options={added.map(({ id, label }) => ({
            value: id,
            label,
            checked: chosen === id,
          }))}
        />
      )}
      <Details summary={say('own')} open={own !== '' || problemOf('own') !== undefined}>
        <TextField
          name="own"
          label={say('ownLabel')}
          hint={say('ownHint')}
          value={own}
          error={problemOf('own')}
          maxlength={OWN_LABEL_MAX}
          autocomplete="off"
        />
      </Details>
    </Question>
  )
}
