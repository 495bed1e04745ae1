import { typedText } from '../../../platform/web/form.ts'
import { useSiteWords } from '../../../platform/web/layout.tsx'
import type { View } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { type Confidence, DEGREES, SENTENCES, VERDICTS } from '../confidence.ts'
import type { impactWords } from '../words.ts'

type Props = View<typeof impactWords> & {
  said: Confidence | undefined
}

/** Three sentences, four words each: no number, no star. */
export function DegreeCards({ said, say, typed, problemOf }: Props) {
  const chosenLabel = useSiteWords()('chosen')
  return (
    <>
      {SENTENCES.map((name) => {
        const chosen = typedText(typed, name, said && String(said[name]))
        return (
          <ChoiceCards
            key={name}
            name={name}
            legend={say(name)}
            error={problemOf(name)}
            chosenLabel={chosenLabel}
            options={DEGREES.map((value) => ({
              value,
              label: say(`degree${value}`),
              checked: chosen === value,
            }))}
          />
        )
      })}
    </>
  )
}

type VerdictProps = View<typeof impactWords> & {
  name: 'project' | 'discovered'
  said: Confidence | undefined
}

/** Yes, a little, not yet. */
export function VerdictCards({ name, said, say, typed, problemOf }: VerdictProps) {
  const chosen = typedText(typed, name, said?.[name])
  return (
    <ChoiceCards
      name={name}
      columns={3}
      legend={say(name)}
      error={problemOf(name)}
      chosenLabel={useSiteWords()('chosen')}
      options={VERDICTS.map((value) => ({ value, label: say(value), checked: chosen === value }))}
    />
  )
}
