import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { isBegun, PLACE_MAX } from '../experience.ts'
import { strokeOf } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import { getExperience } from '../server/get-experience.ts'
import { sayWhere } from '../server/say-when.ts'
import { experienceWords } from '../words.ts'

/** Where was it, and with whom? Both may stay empty. */
export const wherePage = page('/experiences/:experienceId/ou', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => ({
    experience: await getExperience(ctx, { experienceId }),
  }),
  form: z.object({ place: optionalText(PLACE_MAX), organisation: optionalText(PLACE_MAX) }),
  act: async (ctx, { experienceId, place, organisation }) => {
    const experience = await sayWhere(ctx, { experienceId, place, organisation })
    return goTo(addressOf(experience, 'check'))
  },
  view: ({ experience, say, typed, problemOf }) => {
    const field = (name: 'place' | 'organisation') => (
      <TextField
        name={name}
        label={say(name)}
        value={typedText(typed, name, experience[name])}
        error={problemOf(name)}
        maxlength={PLACE_MAX}
        autocomplete="off"
      />
    )
    return (
      <Question
        title={say('whereTitle')}
        hint={say('whereHint')}
        back={addressOf(experience, experience.finishedAt ? 'check' : 'when')}
        step={strokeOf('where', say)}
        submit={say('continue')}
        ways={
          experience.finishedAt
            ? []
            : [{ href: addressOf(experience, 'check'), label: say('skip') }]
        }
        saved={isBegun(experience)}
      >
        {field('organisation')}
        {field('place')}
      </Question>
    )
  },
})
