import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question, useSiteWords } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { MOVE_RESULTS, type Move, moveResultForm } from '../move.ts'
import { getMove } from '../server/moves-of.ts'
import { sayResult } from '../server/say-result.ts'
import { moveWords } from '../words.ts'
import { PICTURES } from './move-pictures.ts'

/** It is done: what came of it? */
export const moveResultPage = page('/mes-demarches/:moveId/resultat', {
  words: moveWords,
  open: ['person'],
  show: async (ctx, { moveId }) => ({ move: await getMove(ctx, { moveId }) }),
  form: moveResultForm,
  act: async (ctx, said) => {
    await sayResult(ctx, said)
    return goTo('/mes-demarches', 'moves.doneKept')
  },
  view: (props) => (
    <Question
      title={props.say('resultTitle')}
      hint={props.say('resultHint')}
      back="/mes-demarches"
      submit={props.say('markDone')}
    >
      <ResultFields {...props} />
    </Question>
  ),
})

function ResultFields({ move, say, typed, problemOf }: View<typeof moveWords> & { move: Move }) {
  const chosen = typedText(typed, 'result', move.result)
  return (
    <>
      <ChoiceCards
        name="result"
        columns={3}
        error={problemOf('result')}
        chosenLabel={useSiteWords()('chosen')}
        options={MOVE_RESULTS.map((result) => ({
          value: result,
          label: say(result),
          icon: PICTURES[result],
          checked: chosen === result,
        }))}
      />
      <TextField
        name="doneOn"
        type="date"
        label={say('dayDone')}
        hint={say('dayDoneHint')}
        value={typedText(typed, 'doneOn', move.doneOn)}
        error={problemOf('doneOn')}
        autocomplete="off"
      />
      <TextArea
        name="note"
        label={say('note')}
        hint={say('noteHint')}
        value={typedText(typed, 'note', move.note)}
        error={problemOf('note')}
        max={500}
        rows={3}
      />
    </>
  )
}
