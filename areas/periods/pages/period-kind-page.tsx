import { z } from 'zod'
import { maybeOneOf } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { PERIOD_PICTURES } from '../in-words.ts'
import { kindNeeded, PERIOD_KINDS } from '../life-period.ts'
import { beginPeriod } from '../server/begin-period.ts'
import { periodWords } from '../words.ts'

/** What was happening in my life? */
export const periodKindPage = page('/mes-periodes/nouvelle', {
  words: periodWords,
  open: ['person'],
  form: z.object({ kind: maybeOneOf(PERIOD_KINDS) }),
  act: async (ctx, { kind }) => {
    if (!kind) throw kindNeeded()
    const { id } = await beginPeriod(ctx, { kind })
    return goTo(`/mes-periodes/${id}/quand`)
  },
  view: ({ say, typed, problemOf }) => (
    <Question
      title={say('kindTitle')}
      hint={say('kindHint')}
      back="/mes-periodes"
      submit={say('continue')}
    >
      <ChoiceCards
        name="kind"
        error={problemOf('kind')}
        chosenLabel={say('chosen')}
        options={PERIOD_KINDS.map((value) => ({
          value,
          label: say(value),
          icon: PERIOD_PICTURES[value],
          checked: typedText(typed, 'kind', null) === value,
        }))}
      />
    </Question>
  ),
})
