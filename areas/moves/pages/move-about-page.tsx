import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { type Ask, page } from '../../../platform/web/page.tsx'
import { MOVE_KINDS, type MoveKind, moveForm } from '../move.ts'
import { noteMove } from '../server/note-move.ts'
import { moveWords } from '../words.ts'
import { askedOccupation } from './for-occupation.ts'
import { MoveFields } from './move-fields.tsx'

/** What is it about? */
export const moveAboutPage = page('/mes-demarches/nouvelle/details', {
  words: moveWords,
  open: ['person'],
  show: async (ctx, _params, ask) => ({
    kind: kindAsked(ask),
    occupation: await askedOccupation(ctx, ask),
  }),
  form: moveForm,
  act: async (ctx, said, ask) => {
    const occupation = await askedOccupation(ctx, ask)
    await noteMove(ctx, { ...said, kind: kindAsked(ask), occupationCode: occupation?.code ?? null })
    return goTo('/mes-demarches', 'moves.kept')
  },
  view: (props) => {
    const { kind, occupation, say } = props
    const about = occupation ? `?metier=${occupation.code}` : ''
    return (
      <Question
        title={say('aboutTitle')}
        hint={
          occupation ? say('forOccupation', { occupation: occupation.label }) : say('aboutHint')
        }
        back={`/mes-demarches/nouvelle${about}`}
        submit={say('keep')}
      >
        <MoveFields {...props} suggested={kind === 'other' ? '' : say(kind)} />
      </Question>
    )
  },
})

/** The sort of move named in the address; anything else is "something else". */
function kindAsked({ query }: Ask): MoveKind {
  return MOVE_KINDS.find((kind) => kind === query.get('quoi')) ?? 'other'
}
