import { z } from 'zod'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { localAddress } from '../../../platform/web/local-address.ts'
import { page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { AGE_BANDS, ageSaid } from '../age-band.ts'
import { ageOf, sayAgeBand } from '../server/say-age-band.ts'
import { consentWords } from '../words.ts'

const HOME = '/qui-voit-quoi'

/** Why do you ask my age, and must I say? Comes back to the page that needed to know (`?retour=`). */
export const agePage = page('/qui-voit-quoi/age', {
  words: consentWords,
  open: ['person'],
  show: async (ctx, _params, { query }) => ({
    age: await ageOf(ctx, { personId: mustBePerson(ctx.actor) }),
    back: localAddress(query.get('retour')) ?? HOME,
  }),
  form: ageSaid.extend({ back: z.string().optional() }),
  act: async (ctx, { band, back }) => {
    await sayAgeBand(ctx, { band: band === 'unsaid' ? null : band })
    return goTo(localAddress(back) ?? HOME, 'consent.ageKept')
  },
  view: ({ age, back, say, typed, problemOf }) => (
    <Question
      title={say('ageTitle')}
      hint={say('ageHint')}
      back={back}
      carry={{ back }}
      submit={say('keep')}
    >
      <ChoiceCards
        name="band"
        error={problemOf('band')}
        chosenLabel={say('chosen')}
        columns={1}
        options={[...AGE_BANDS, 'unsaid' as const].map((band) => ({
          value: band,
          label: say(band),
          checked: typedText(typed, 'band', age?.band) === band,
        }))}
      />
    </Question>
  ),
})
