import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { moveForm } from '../move.ts'
import { getMove } from '../server/moves-of.ts'
import { changeMove } from '../server/note-move.ts'
import { moveWords } from '../words.ts'
import { MoveFields } from './move-fields.tsx'

/** It changed: another day, other words, or not any more. */
export const movePage = page('/mes-demarches/:moveId', {
  words: moveWords,
  open: ['person'],
  show: async (ctx, { moveId }) => ({ move: await getMove(ctx, { moveId }) }),
  form: moveForm,
  act: async (ctx, said) => {
    await changeMove(ctx, said)
    return goTo('/mes-demarches', 'moves.kept')
  },
  view: (props) => {
    const { move, say } = props
    return (
      <Question
        title={move.title}
        back="/mes-demarches"
        submit={say('keep')}
        ways={
          move.doneOn
            ? [{ href: `/mes-demarches/${move.id}/resultat`, label: say('resultTitle') }]
            : [{ href: `/mes-demarches/${move.id}/resultat`, label: say('markDone') }]
        }
        more={
          <Button tone="link" formaction={`/mes-demarches/${move.id}/enlever`}>
            {say('remove')}
          </Button>
        }
      >
        <MoveFields {...props} />
      </Question>
    )
  },
})
