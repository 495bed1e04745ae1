import { typedText } from '../../../platform/web/form.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { askWords } from '../ask-words.ts'
import { RELATIONS, WAYS } from '../recommendation.ts'
import { recommendationWords } from '../words.ts'

const ICONS = {
  tutor: 'chalkboard-teacher',
  trainer: 'graduation-cap',
  employer: 'briefcase',
  colleague: 'users',
  neighbour: 'house-line',
  volunteer: 'hand-heart',
  other: 'user',
} as const

type Props = {
  reading: Reading
  typed: Parameters<typeof typedText>[0]
  problemOf: (field: string) => string | undefined
  /** Without a mail server one asks face to face only. */
  hasPost: boolean
}

/** Who they are to the person, and how they are asked: by letter or face to face. */
export function WhoFields({ reading, typed, problemOf, hasPost }: Props) {
  const say = sayer(askWords, reading)
  const sayRelation = sayer(recommendationWords, reading)
  const relation = typedText(typed, 'relation', '')
  const way = typedText(typed, 'way', '')
  return (
    <>
      <ChoiceCards
        name="relation"
        legend={say('relation')}
        error={problemOf('relation')}
        chosenLabel={say('chosen')}
        options={RELATIONS.map((value) => ({
          value,
          label: sayRelation(`relation-${value}`),
          icon: ICONS[value],
          checked: relation === value,
        }))}
      />
      <ChoiceCards
        name="way"
        legend={say('way')}
        error={problemOf('way')}
        chosenLabel={say('chosen')}
        hint={hasPost ? undefined : say('noPost')}
        options={WAYS.filter((value) => hasPost || value === 'place').map((value) => ({
          value,
          label: say(`way-${value}`),
          hint: say(`wayHint-${value}`),
          icon: value === 'mail' ? 'envelope-simple' : 'qr-code',
          checked: way === value,
        }))}
      />
      {hasPost && (
        <TextField
          name="mail"
          type="email"
          autocomplete="off"
          label={say('mail')}
          hint={say('mailHint')}
          value={typedText(typed, 'mail', '')}
          error={problemOf('mail')}
          maxlength={120}
        />
      )}
    </>
  )
}
