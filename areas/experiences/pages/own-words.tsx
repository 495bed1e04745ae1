import { typedText } from '../../../platform/web/form.ts'
import { Question } from '../../../platform/web/layout.tsx'
import type { View } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { type Experience, hasTitle, isBegun, TITLE_MAX } from '../experience.ts'
import { strokeOf } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import type { experienceWords } from '../words.ts'

type Props = View<typeof experienceWords> & { experience: Experience }

/** No picture fits: a few words do. */
export function OwnWords({ experience, say, typed, problemOf }: Props) {
  const back = addressOf(experience, 'theme')
  const isOwn = experience.themeCode === null && experience.occupationCode === null
  return (
    <Question
      title={say('ownTitle')}
      hint={say('ownHint')}
      back={back}
      step={strokeOf('theme', say)}
      submit={say('continue')}
      saved={isBegun(experience)}
      ways={hasTitle(experience.kind) ? [] : [{ href: back, label: say('backToPictures') }]}
    >
      <TextField
        name="own"
        label={say('ownLabel')}
        value={typedText(typed, 'own', isOwn ? experience.title : '')}
        error={problemOf('own')}
        maxlength={TITLE_MAX}
        autocomplete="off"
      />
    </Question>
  )
}
