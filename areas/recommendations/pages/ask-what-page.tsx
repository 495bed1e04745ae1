import { z } from 'zod'
import { many, maybeOneOf, text } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Reading } from '../../../platform/words.ts'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { askWords } from '../ask-words.ts'
import { type About, MESSAGE_MAX, NAME_MAX, type Recommendation } from '../recommendation.ts'
import { aboutExperience } from '../server/ask/about-experience.ts'
import { chooseWhatIsShown } from '../server/ask/choose-what-is-shown.ts'
import { getOwnDraft } from '../server/ask/get-own-ask.ts'

/** All that could be shown: of an experience, everything that was told; of another area's thing, what that area gave. */
async function wholeOf(ctx: Context, { about }: Recommendation, reading: Reading): Promise<About> {
  return about.kind === 'experience'
    ? aboutExperience(ctx, { experienceId: about.id, reading })
    : about
}

/** What will they see of me, and how do I ask? */
export const askWhatPage = page('/recommandations/:askId/contenu', {
  words: askWords,
  open: ['person'],
  show: async (ctx, { askId }, { reading }) => {
    const draft = await getOwnDraft(ctx, { askId })
    const whole = await wholeOf(ctx, draft, reading)
    return { draft, whole }
  },
  form: z.object({
    skills: many(12),
    showsText: maybeOneOf(['yes']),
    personName: text(NAME_MAX),
    message: text(MESSAGE_MAX),
  }),
  act: async (ctx, { askId, showsText, ...chosen }, { reading }) => {
    const draft = await getOwnDraft(ctx, { askId })
    const whole = await wholeOf(ctx, draft, reading)
    await chooseWhatIsShown(ctx, { ...chosen, askId, whole, showsText: showsText === 'yes' })
    return goTo(`/recommandations/${askId}/apercu`)
  },
  view: ({ draft, whole, say, typed, problemOf }) => {
    const kept = draft.about.skills.map(({ competenceId }) => competenceId)
    const chosen = typedChoices(typed, 'skills', kept)
    return (
      <Question
        title={say('whatTitle')}
        hint={say('whatHint')}
        back={`/recommandation/nouvelle?vecu=${draft.about.id}`}
        step={{ now: 2, of: 3, label: say('stepWhat') }}
        submit={say('look')}
      >
        {whole.skills.length > 0 && (
          <ChoiceCards
            name="skills"
            type="checkbox"
            legend={say('skills')}
            hint={say('skillsHint')}
            error={problemOf('skills')}
            chosenLabel={say('chosen')}
            options={whole.skills.map(({ competenceId, name, sentence }) => ({
              value: competenceId,
              label: name,
              hint: sentence ?? undefined,
              checked: chosen.includes(competenceId),
            }))}
          />
        )}
        {whole.text && (
          <Checkbox
            name="showsText"
            label={say('showsText')}
            hint={whole.text}
            checked={typedChoices(typed, 'showsText', draft.about.text ? ['yes'] : []).length > 0}
          />
        )}
        <TextField
          name="personName"
          label={say('name')}
          value={typedText(typed, 'personName', draft.personName)}
          error={problemOf('personName')}
          maxlength={NAME_MAX}
          autocomplete="given-name"
        />
        <TextArea
          name="message"
          label={say('message')}
          hint={say('messageHint')}
          value={typedText(typed, 'message', draft.message)}
          error={problemOf('message')}
          max={MESSAGE_MAX}
          rows={7}
        />
      </Question>
    )
  },
})
