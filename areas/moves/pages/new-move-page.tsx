import { goTo } from '../../../platform/web/going.ts'
import { Question, useSiteWords } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { MOVE_KINDS, moveKindForm } from '../move.ts'
import { moveWords } from '../words.ts'
import { askedOccupation } from './for-occupation.ts'
import { PICTURES } from './move-pictures.ts'

/** What am I going to do? */
export const newMovePage = page('/mes-demarches/nouvelle', {
  words: moveWords,
  open: ['person'],
  show: async (ctx, _params, ask) => ({ occupation: await askedOccupation(ctx, ask) }),
  form: moveKindForm,
  act: async (ctx, { kind }, ask) => {
    const occupation = await askedOccupation(ctx, ask)
    const about = new URLSearchParams({
      quoi: kind,
      ...(occupation && { metier: occupation.code }),
    })
    return goTo(`/mes-demarches/nouvelle/details?${about}`)
  },
  view: ({ occupation, say, problemOf }) => (
    <Question
      title={say('kindTitle')}
      hint={occupation ? say('forOccupation', { occupation: occupation.label }) : say('kindHint')}
      back={occupation ? `/metiers/${occupation.code}` : '/mes-demarches'}
      submit={say('continue')}
    >
      <KindCards error={problemOf('kind')} say={say} />
    </Question>
  ),
})

type KindProps = { error: string | undefined; say: (key: (typeof MOVE_KINDS)[number]) => string }

function KindCards({ error, say }: KindProps) {
  return (
    <ChoiceCards
      name="kind"
      error={error}
      chosenLabel={useSiteWords()('chosen')}
      options={MOVE_KINDS.map((kind) => ({ value: kind, label: say(kind), icon: PICTURES[kind] }))}
    />
  )
}
