import { z } from 'zod'
import { maybeOneOf } from '../../../../platform/fields.ts'
import { readableTitle } from '../../../../platform/label.ts'
import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { type Ask, page, type View } from '../../../../platform/web/page.tsx'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import type { Occupation } from '../../../knowledge/occupation.ts'
import { currentKnowledge } from '../../../knowledge/server/current-knowledge.ts'
import { forMeWords } from '../../for-me-words.ts'
import { ANSWERS } from '../../question.ts'
import { type Asked, reflectionOf } from '../../reflection.ts'
import { answerQuestions } from '../../server/answer-questions.ts'
import { occupationForMe } from '../../server/occupation-for-me.ts'
import { QuestionCards } from './question-cards.tsx'
import { askedAs } from './question-labels.ts'
import { ReflectionSummary } from './reflection-summary.tsx'

/** Questions a screen at most. */
const MOST = { simple: 4, easy: 2 }

/** Answers by the key of their question; `shown` says which were on the screen, so that silence is heard as "I don't know". */
const form = z
  .object({ code: z.string(), shown: z.string().max(600).default('') })
  .catchall(maybeOneOf(ANSWERS))

/** Is this occupation for me? What I already said is not asked again. */
export const forMePage = page('/metiers/:code/pour-moi', {
  words: forMeWords,
  open: ['person'],
  show: async (ctx, { code }, ask) => {
    const { occupation, asked } = await occupationForMe(ctx, { code })
    return { occupation, asked, knowledge: await currentKnowledge(ctx), ...screenOf(asked, ask) }
  },
  form,
  act: async (ctx, { code, shown, ...given }, ask) => {
    const keys = shown.split(' ').filter((key) => key !== '')
    const answers = Object.fromEntries(
      [...keys, ...Object.keys(given)].map((key) => [key, given[key] ?? 'unknown'] as const),
    )
    await answerQuestions(ctx, { code, answers })
    const { asked } = await occupationForMe(ctx, { code })
    const here = `/metiers/${encodeURIComponent(code)}/pour-moi`
    const isDone = ask.query.has('question') || asked.every(({ answer }) => answer !== null)
    return isDone ? goTo(here, 'occupationForMe.keptAnswers') : goTo(here)
  },
  view: (props) =>
    props.shown.length > 0 ? (
      <Questions {...props} />
    ) : (
      <ReflectionSummary {...props} reflection={reflectionOf(props.asked)} />
    ),
})

type Screen = { shown: Asked[]; now: number; of: number }

/** The next questions without an answer; or the one the person wants to answer again. */
function screenOf(asked: readonly Asked[], { query, reading }: Ask): Screen {
  const again = asked.find(({ key }) => key === query.get('question'))
  if (again) return { shown: [again], now: 1, of: 1 }
  const each = reading.mode === 'simple' ? MOST.simple : MOST.easy
  const left = asked.filter(({ answer }) => answer === null)
  const screens = Math.ceil(left.length / each)
  const of = Math.max(screens, Math.ceil(asked.length / each))
  // Screens of the same length, rather than a last one with a single question.
  const shown = left.slice(0, Math.ceil(left.length / Math.max(1, screens)))
  return { shown, now: of - screens + 1, of }
}

type Props = View<typeof forMeWords> &
  Screen & { occupation: Occupation; asked: Asked[]; knowledge: Knowledge }

function Questions({
  occupation,
  shown,
  now,
  of,
  knowledge,
  say,
  reading,
  typed,
  problemOf,
}: Props) {
  const here = `/metiers/${occupation.code}`
  return (
    <Question
      title={say('ask')}
      hint={say('askHint', { title: readableTitle(occupation.label) })}
      back={here}
      step={of > 1 ? { now, of, label: say('part') } : undefined}
      submit={say('next')}
      carry={{ shown: shown.map(({ key }) => key).join(' ') }}
      ways={[{ href: here, label: say('later') }]}
    >
      {shown.map(({ key, answer }) => (
        <QuestionCards
          key={key}
          name={key}
          question={askedAs(key, knowledge, reading)}
          chosen={typedText(typed, key, answer) || null}
          error={problemOf(key)}
          say={say}
        />
      ))}
    </Question>
  )
}
