import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../../platform/fields.ts'
import { refusal } from '../../../platform/refusal.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { KINDS } from '../experience.ts'
import { strokeOf } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import { chooseTheme } from '../server/choose-theme.ts'
import { experiencesOf } from '../server/experiences-of.ts'
import { isUntouched, startExperience } from '../server/start-experience.ts'
import { kindsToTell } from '../server/themes-to-tell.ts'
import { experienceWords } from '../words.ts'

const kindNeeded = refusal('experiences.kindNeeded', 422, 'kind')

/** Where was it? Eight pictures; an idea of the notebook leads straight to its theme. */
export const kindPage = page('/experiences/nouvelle', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx) => ({
    kinds: await kindsToTell(ctx),
    begun: (await experiencesOf(ctx)).find(isUntouched)?.kind,
  }),
  form: z.object({ kind: maybeOneOf(KINDS), idea: optionalText(80) }),
  act: async (ctx, { kind, idea }) => {
    const told = kind ?? KINDS.find((one) => idea?.startsWith(`${one}.`))
    if (!told) throw kindNeeded()
    const experience = await startExperience(ctx, { kind: told })
    if (!idea) return goTo(addressOf(experience, 'theme'))
    await chooseTheme(ctx, { experienceId: experience.id, theme: idea })
    return goTo(addressOf(experience, 'activities'))
  },
  view: ({ kinds, begun, say, reading, typed, problemOf }) => {
    const chosen = typedText(typed, 'kind', begun)
    return (
      <Question
        title={say('kindTitle')}
        hint={say('kindHint')}
        back="/mes-experiences"
        step={strokeOf('theme', say)}
        submit={say('continue')}
        ways={[{ href: '/mes-experiences', label: say('dontKnow') }]}
      >
        <ChoiceCards
          name="kind"
          chosenLabel={say('chosen')}
          error={problemOf('kind')}
          options={kinds.map(({ code, label, icon }) => ({
            value: code,
            label: inReading(label, reading),
            icon,
            checked: code === chosen,
          }))}
        />
      </Question>
    )
  },
})
