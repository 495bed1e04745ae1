import { useSiteWords } from '../../../../platform/web/layout.tsx'
import type { Say } from '../../../../platform/words.ts'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import type { forMeWords } from '../../for-me-words.ts'
import { ANSWERS, type Answer } from '../../question.ts'

type Props = {
  name: string
  question: string
  chosen: string | null
  error: string | undefined
  say: Say<typeof forMeWords>
}

const PICTURE: Record<Answer, string> = { yes: 'thumbs-up', no: 'thumbs-down', unknown: 'question' }

/** One question and its three answers; "I don't know" is an answer like the others. */
export function QuestionCards({ name, question, chosen, error, say }: Props) {
  const site = useSiteWords()
  return (
    <ChoiceCards
      name={name}
      legend={question}
      columns={1}
      error={error}
      chosenLabel={site('chosen')}
      options={ANSWERS.map((answer) => ({
        value: answer,
        label: say(answer),
        icon: PICTURE[answer],
        checked: chosen === answer,
      }))}
    />
  )
}
