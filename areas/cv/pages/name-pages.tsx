import type { VNode } from 'preact'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { type Cv, HEADLINE_MAX, NAME_MAX, nameForm } from '../cv.ts'
import { changeCv } from '../server/change-cv.ts'
import { getCv } from '../server/get-cv.ts'
import { startCv } from '../server/start-cv.ts'
import { cvWords } from '../words.ts'

/** I make a CV: what shall I call it? */
export const newCvPage = page('/mes-cv/nouveau', {
  words: cvWords,
  open: ['person'],
  form: nameForm,
  act: async (ctx, input) =>
    goTo(`/mes-cv/${(await startCv(ctx, input)).id}/relire?suite=coordonnees`),
  view: (props) => <NameQuestion {...props} back="/mes-cv" submit={props.say('continue')} />,
})

/** What is this CV called, and what stands at its top? */
export const cvNamePage = page('/mes-cv/:cvId/nom', {
  words: cvWords,
  open: ['person'],
  show: async (ctx, { cvId }) => ({ cv: await getCv(ctx, { cvId }) }),
  form: nameForm,
  act: async (ctx, { cvId, name, headline, language }) => {
    await changeCv(ctx, { cvId, change: { name, headline, language } })
    return goTo(`/mes-cv/${cvId}`, 'cv.kept')
  },
  view: (props) => (
    <NameQuestion {...props} back={`/mes-cv/${props.cv.id}`} submit={props.say('keep')} />
  ),
})

type Props = View<typeof cvWords> & { cv?: Cv; back: string; submit: string }

function NameQuestion({ cv, back, submit, say, reading, typed, problemOf }: Props): VNode {
  const language = typedText(typed, 'language', cv?.language ?? reading.language)
  return (
    <Question
      title={say('nameTitle')}
      hint={say('nameHint')}
      back={back}
      submit={submit}
      saved={cv !== undefined}
    >
      <TextField
        name="name"
        label={say('nameLabel')}
        value={typedText(typed, 'name', cv?.name ?? say('nameIdea'))}
        error={problemOf('name')}
        maxlength={NAME_MAX}
        autocomplete="off"
      />
      <TextField
        name="headline"
        label={say('headlineLabel')}
        hint={say('headlineHint')}
        value={typedText(typed, 'headline', cv?.headline)}
        error={problemOf('headline')}
        maxlength={HEADLINE_MAX}
        autocomplete="off"
      />
      <ChoiceCards
        name="language"
        legend={say('languageLabel')}
        hint={say('languageHint')}
        error={problemOf('language')}
        chosenLabel={say('chosenShe', { count: 1 }).replace(/^1 /, '')}
        options={(['fr', 'en'] as const).map((value) => ({
          value,
          label: say(value),
          checked: language === value,
        }))}
      />
    </Question>
  )
}
