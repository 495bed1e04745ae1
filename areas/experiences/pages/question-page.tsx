import { z } from 'zod'
import { maybeOneOf } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { readContextQuestions } from '../../skills/server/read-competences.ts'
import { answerNeeded, isBegun, notFound } from '../experience.ts'
import { strokeOf } from '../in-words.ts'
import { addressOf, isQuestionPath, QUESTION_ORDER, QUESTION_PATHS } from '../journey.ts'
import { getExperience } from '../server/get-experience.ts'
import { answerQuestion } from '../server/say-level.ts'
import { experienceWords } from '../words.ts'

/** How was it there? One question on this screen; three give the levels. */
export const questionPage = page('/experiences/:experienceId/questions/:question', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId, question }) => {
    const experience = await getExperience(ctx, { experienceId })
    if (!isQuestionPath(question)) throw notFound()
    const code = QUESTION_PATHS[question]
    const asked = readContextQuestions(ctx.config.root).find((one) => one.code === code)
    if (!asked) throw notFound()
    return {
      experience,
      asked,
      answered: experience[code],
      place: QUESTION_ORDER.indexOf(question),
    }
  },
  form: z.object({ rank: maybeOneOf(['1', '2', '3', '4', '5', '6', '7', '8']) }),
  act: async (ctx, { experienceId, question, rank }) => {
    if (!isQuestionPath(question)) throw notFound()
    if (!rank) throw answerNeeded()
    const experience = await answerQuestion(ctx, {
      experienceId,
      question: QUESTION_PATHS[question],
      rank: Number(rank),
    })
    return goTo(afterQuestion(addressOf(experience, 'check'), QUESTION_ORDER.indexOf(question)))
  },
  view: ({ experience, asked, answered, place, say, reading, typed, problemOf }) => {
    const start = addressOf(experience, 'check')
    const before = QUESTION_ORDER[place - 1]
    const chosen = typedText(typed, 'rank', answered === null ? '' : String(answered))
    return (
      <Question
        title={inReading(asked.question, reading)}
        hint={say('questionPlace', { now: place + 1 })}
        back={before ? `${start}/questions/${before}` : addressOf(experience, 'levels')}
        step={strokeOf('levels', say)}
        submit={say('continue')}
        ways={[
          { href: afterQuestion(start, place), label: say('dontKnow') },
          { href: addressOf(experience, 'levels'), label: say('sentencesInstead') },
        ]}
        saved={isBegun(experience)}
      >
        <ChoiceCards
          name="rank"
          columns={1}
          error={problemOf('rank')}
          chosenLabel={say('chosen')}
          options={asked.answers.map(({ rank, sentence }) => ({
            value: String(rank),
            label: inReading(sentence, reading),
            checked: chosen === String(rank),
          }))}
        />
      </Question>
    )
  },
})

/** The next question, then what the answers say. */
function afterQuestion(start: string, place: number): string {
  const next = QUESTION_ORDER[place + 1]
  return next ? `${start}/questions/${next}` : `${start}/niveaux`
}
