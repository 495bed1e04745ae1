import { z } from 'zod'
import { maybeOneOf, oneOf } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { LAYOUTS } from '../cv.ts'
import { partWords } from '../part-words.ts'
import { changeCv } from '../server/change-cv.ts'
import { getCv } from '../server/get-cv.ts'

const PICTURES = { clear: 'text-align-left', classic: 'text-align-center', band: 'layout' } as const

/** How shall it look? */
export const cvLookPage = page('/mes-cv/:cvId/mise-en-page', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => ({ cv: await getCv(ctx, { cvId }) }),
  form: z.object({ layout: oneOf(LAYOUTS), levels: maybeOneOf(['yes']) }),
  act: async (ctx, { cvId, layout, levels }) => {
    await changeCv(ctx, { cvId, change: { layout, showsLevels: levels === 'yes' } })
    return goTo(`/mes-cv/${cvId}/apercu`, 'cv.kept')
  },
  view: ({ cv, say, typed, problemOf }) => {
    const chosen = typedText(typed, 'layout', cv.layout)
    const wasSent = Object.keys(typed).length > 0
    return (
      <Question
        title={say('lookTitle')}
        hint={say('lookHint')}
        back={`/mes-cv/${cv.id}`}
        submit={say('keep')}
      >
        <ChoiceCards
          name="layout"
          columns={3}
          error={problemOf('layout')}
          chosenLabel={say('chosen')}
          options={LAYOUTS.map((value) => ({
            value,
            label: say(value),
            hint: say(`${value}Hint`),
            icon: PICTURES[value],
            checked: chosen === value,
          }))}
        />
        <Checkbox
          name="levels"
          label={say('levels')}
          checked={wasSent ? typed.levels === 'yes' : cv.showsLevels}
        />
      </Question>
    )
  },
})
